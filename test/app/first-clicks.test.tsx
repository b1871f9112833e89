import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followFirstClicks } from '@/app/first-clicks'

const PAGE = document.createElement('div')

beforeEach(() => {
  history.replaceState(null, '', '/')
  document.body.append(PAGE)
})

afterEach(() => PAGE.remove())

/** Put an element into the page, with attributes, in a slot of that name if one is given. */
function put(tag: 'a' | 'button', attributes: Record<string, string>, slot?: string) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  const place = document.createElement('span')
  if (slot) place.dataset['slot'] = slot
  place.append(element)
  PAGE.replaceChildren(place)
  return element
}

/** Something that wakes when told to. */
function sleeper() {
  let awake = () => {}
  const wake = vi.fn(() => new Promise<void>((resolve) => (awake = resolve)))
  const stop = followFirstClicks(wake)
  return {
    wake,
    async wakeUp() {
      stop()
      awake()
      await Promise.resolve()
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

describe('before what lives is there', () => {
  it('a name is chosen by a click', async () => {
    const { wakeUp } = sleeper()
    put('a', { href: '?entity=ruth-hale#entity-ruth-hale', 'data-choose': 'ruth-hale' }).click()
    await vi.waitFor(() => expect(location.search).toBe('?entity=ruth-hale'))
    expect(location.hash).toBe('')
    await wakeUp()
  })

  it('a part of the overview is shown by a click', async () => {
    const { wakeUp } = sleeper()
    put('a', { href: '?show=quotes#quotes', 'data-shows': 'quotes' }).click()
    await vi.waitFor(() => expect(location.search).toBe('?show=quotes'))
    await wakeUp()
  })

  it.each([
    ['a', { href: '#p3' }, undefined],
    ['a', { href: '?entity=a', 'data-choose': 'a b' }, undefined],
    ['button', { 'data-tool': 'cite', 'data-about': 'q1' }, undefined],
    ['button', { 'data-copies': '/read/x/' }, undefined],
    ['button', {}, 'bar'],
  ] as const)('%s with %j is pressed again once it is', async (tag, attributes, slot) => {
    const { wake, wakeUp } = sleeper()
    const pressed = vi.fn((event: Event) => event.preventDefault())
    const element = put(tag, attributes, slot)
    element.click()
    expect(wake).toHaveBeenCalledOnce()
    element.addEventListener('click', pressed)
    await wakeUp()
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('a button that was drawn anew meanwhile is found in its slot again', async () => {
    const { wakeUp } = sleeper()
    const element = put('button', {}, 'bar')
    element.click()
    const again = document.createElement('button')
    const pressed = vi.fn()
    again.addEventListener('click', pressed)
    element.replaceWith(again)
    await wakeUp()
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('a click that asks for a new tab, or for another page, is the browser’s', () => {
    const { wake } = sleeper()
    const left = vi.fn((event: Event) => event.preventDefault())
    document.addEventListener('click', (event) => left(event), { once: true })
    const link = put('a', { href: '/library/' })
    link.click()
    expect(left.mock.calls[0]?.[0].defaultPrevented).toBe(true)
    expect(wake).not.toHaveBeenCalled()
  })
})
