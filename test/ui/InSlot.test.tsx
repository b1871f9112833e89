import { render } from '@testing-library/react'
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InSlot } from '@/ui/InSlot'

const PAGE = document.createElement('div')

beforeEach(() => {
  PAGE.replaceChildren()
  const slot = Object.assign(document.createElement('p'), { textContent: 'as built ' })
  slot.dataset['slot'] = 'bar'
  const buttons = ['first', 'second'].map((name) =>
    Object.assign(document.createElement('button'), { textContent: name }),
  )
  slot.append(...buttons)
  PAGE.append(slot)
  document.body.append(PAGE)
})

afterEach(() => PAGE.remove())

function Living() {
  const [words] = useState('alive ')
  return (
    <>
      {words}
      <button type="button">first</button>
      <button type="button">second</button>
    </>
  )
}

describe('a part that lives in a page that was built', () => {
  it('stands in its slot, in the place of what came there', () => {
    render(
      <InSlot name="bar">
        <Living />
      </InSlot>,
    )
    expect(PAGE.querySelector('p')).toHaveTextContent(/^alive first ?second$/)
  })

  it('leaves what came there alone until it is wanted, and then stays', () => {
    const part = (when: boolean) => (
      <InSlot name="bar" when={when}>
        <Living />
      </InSlot>
    )
    const came = [...(PAGE.querySelector('p')?.childNodes ?? [])]
    const { rerender } = render(part(false))
    expect([...(PAGE.querySelector('p')?.childNodes ?? [])]).toEqual(came)
    rerender(part(true))
    expect(PAGE.querySelector('p')).toHaveTextContent('alive')
    rerender(part(false))
    expect(PAGE.querySelector('p')).toHaveTextContent('alive')
  })

  it('gives the focus to the like of what had it', () => {
    PAGE.querySelectorAll('button')[1]?.focus()
    render(
      <InSlot name="bar">
        <Living />
      </InSlot>,
    )
    const [, second] = PAGE.querySelectorAll('button')
    expect(second).toHaveFocus()
    expect(PAGE.querySelectorAll('button')).toHaveLength(2)
  })

  it('is nowhere on a page without its slot', () => {
    render(
      <InSlot name="margin">
        <Living />
      </InSlot>,
    )
    expect(document.body).not.toHaveTextContent('alive')
  })
})

describe('what came in a slot is there again', () => {
  it('when the part goes', () => {
    const came = [...(PAGE.querySelector('p')?.childNodes ?? [])]
    const { unmount } = render(
      <InSlot name="bar">
        <Living />
      </InSlot>,
    )
    unmount()
    expect([...(PAGE.querySelector('p')?.childNodes ?? [])]).toEqual(came)
  })

  it('when the part fails and takes all else along', async () => {
    const came = [...(PAGE.querySelector('p')?.childNodes ?? [])]
    const root = createRoot(document.createElement('div'), { onUncaughtError: () => {} })
    const part = (fails: boolean) => <InSlot name="bar">{fails ? <Failing /> : <Living />}</InSlot>
    await act(() => root.render(part(false)))
    expect(PAGE.querySelector('p')).toHaveTextContent('alive')
    await expect(act(async () => root.render(part(true)))).rejects.toThrow('thrown')
    expect([...(PAGE.querySelector('p')?.childNodes ?? [])]).toEqual(came)
  })
})

function Failing(): never {
  throw new Error('thrown')
}
