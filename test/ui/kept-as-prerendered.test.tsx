import { act, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Props = { readonly words: string }

const drawn = vi.fn<(words: string) => void>()

function Part({ words }: Props) {
  drawn(words)
  return <p>{words}</p>
}

// Whether the page was prerendered is known once, as its modules are loaded.
beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  drawn.mockReset()
  document.body.replaceChildren()
})

describe('on a prerendered page', () => {
  let root: Root

  beforeEach(() => {
    document.body.append(Object.assign(document.createElement('script'), { id: 'seed' }))
  })

  it('stays the very element that came, and its code is not run', async () => {
    const { Kept, page } = await prerendered('An order')
    const came = page.querySelector('p')
    await hydrate(page, <Kept words="An order" />)
    expect(page.querySelector('p')).toBe(came)
    await act(async () => root.render(<Kept words="An order" />))
    expect(page.querySelector('p')).toBe(came)
    expect(drawn).not.toHaveBeenCalled()
  })

  it('lets what happens in it go on to those around it', async () => {
    const { Kept, page } = await prerendered('An order')
    const heard = vi.fn()
    document.addEventListener('click', heard, { once: true })
    await hydrate(page, <Kept words="An order" />)
    page.querySelector('p')?.click()
    expect(heard).toHaveBeenCalledOnce()
  })

  it('is drawn anew with other words', async () => {
    const { Kept, page } = await prerendered('An order')
    await hydrate(page, <Kept words="An order" />)
    await act(async () => root.render(<Kept words="An order, corrected" />))
    expect(page.textContent).toBe('An order, corrected')
  })

  it('stays drawn when what it came with comes back', async () => {
    const { Kept, page } = await prerendered('An order')
    const first = <Kept words="An order" />
    await hydrate(page, first)
    await act(async () => root.render(<Kept words="Another" />))
    await act(async () => root.render(first))
    expect(page.textContent).toBe('An order')
  })

  it('is drawn where it was not there before', async () => {
    const { Kept, page } = await prerendered('An order')
    await hydrate(page, <Kept key="1" words="An order" />)
    await act(async () => root.render(<Kept key="2" words="An order" />))
    expect(page.textContent).toBe('An order')
    expect(drawn).toHaveBeenCalled()
  })

  it('is drawn where the page around it is not what React expects', async () => {
    const { Kept, page } = await prerendered('An order')
    const around = (heading: string) => (
      <main>
        <h1>{heading}</h1>
        <Kept words="An order" />
      </main>
    )
    const main = document.createElement('main')
    main.append(Object.assign(document.createElement('h1'), { textContent: 'Translated' }))
    main.append(...page.childNodes)
    page.append(main)
    await hydrate(page, around('As written'))
    expect(page.textContent).toBe('As writtenAn order')
  })

  /** Have the part in a page as a server would have drawn it, and the part as the browser has it. */
  async function prerendered(words: string) {
    const page = document.createElement('div')
    document.body.append(page)
    const { Kept } = await keptPart()
    // What a server sends becomes a page by being parsed.
    page.innerHTML = renderToString(<ServersPart words={words} />)
    return { Kept, page }
  }

  async function hydrate(page: Element, app: React.ReactNode) {
    await act(async () => {
      root = hydrateRoot(page, app, { onRecoverableError: () => {} })
    })
  }
})

it('is a component like any where nothing was prerendered', async () => {
  const { Kept } = await keptPart()
  const { rerender } = render(<Kept words="An order" />)
  expect(screen.getByText('An order')).toBeInTheDocument()
  rerender(<Kept words="Another" />)
  expect(screen.getByText('Another')).toBeInTheDocument()
})

/** What a server draws for a kept part: it has no page to ask. */
function ServersPart({ words }: Props) {
  return (
    <div>
      <p>{words}</p>
    </div>
  )
}

async function keptPart(): Promise<{ Kept: ComponentType<Props> }> {
  const { keptAsPrerendered } = await import('@/ui/kept-as-prerendered')
  return { Kept: keptAsPrerendered('div', {}, Part) }
}
