import { act, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Props = { readonly words: string }

function Part({ words }: Props) {
  return <p>{words}</p>
}

// Whether the page was prerendered is known once, as its modules are loaded.
beforeEach(() => {
  vi.resetModules()
  document.body.append(Object.assign(document.createElement('script'), { id: 'seed' }))
})

afterEach(() => document.body.replaceChildren())

describe('where its code never comes', () => {
  it('stays as it came, and drawn anew says that it could not be shown', async () => {
    const Later = await partFrom(() => Promise.reject(new Error('No connection')))
    const { page, root } = await hydrate(<Later key="1" words="An order" />)
    expect(page.textContent).toBe('An order')
    await act(async () => root.render(<Later key="2" words="Another" />))
    expect(page.textContent).toContain('The part could not be shown: No connection')
  })

  it('drawn anew comes with another try', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('No connection')).mockResolvedValue(Part)
    const Later = await partFrom(load)
    render(<Later words="An order" />)
    const retry = await screen.findByRole('button', { name: 'Try again' })
    await act(async () => retry.click())
    expect(await screen.findByText('An order')).toBeVisible()
  })
})

it('is what came until its code is there, and then lives', async () => {
  const Later = await partFrom(async () => Part)
  const { page, root } = await hydrate(<Later words="An order" />)
  const came = page.querySelector('p')
  await act(async () => root.render(<Later words="Another" />))
  expect(page.querySelector('p')).toBe(came)
  expect(page.textContent).toBe('Another')
})

async function partFrom(load: () => Promise<ComponentType<Props>>) {
  const { hydratedWhenIdle } = await import('@/ui/hydrated-when-idle')
  return hydratedWhenIdle('The part', load)
}

/** Hydrate a page as a server would have drawn it, and let it come to rest. */
async function hydrate(app: React.ReactNode): Promise<{ page: Element; root: Root }> {
  const page = document.createElement('div')
  document.body.append(page)
  page.innerHTML = '<!--$--><p>An order</p><!--/$-->'
  const root = await act(async () => hydrateRoot(page, app))
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
  return { page, root }
}
