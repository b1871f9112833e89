import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FIND_ID } from '@/reader/page/find-names'
import { listenForFind } from '@/reader/page/find-panel'

/** Which panels are open: jsdom has no popovers, whose calls and selector are put in their place. */
const open = new Set<Element>()

beforeEach(() => {
  const toggle = (own: HTMLElement, newState: string) =>
    own.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }))
  HTMLElement.prototype.showPopover = function show() {
    toggle(this, 'open')
    open.add(this)
  }
  HTMLElement.prototype.hidePopover = function hide() {
    toggle(this, 'closed')
    open.delete(this)
  }
  const parts = pageParts()
  const find = parts.find(({ id }) => id === FIND_ID)
  if (find) Object.defineProperty(find, 'matches', { value: () => open.has(find) })
  document.body.append(...parts)
})
afterEach(() => {
  open.clear()
  document.body.replaceChildren()
  delete document.documentElement.dataset['keys']
})
listenForFind(document)

describe('Find', () => {
  it.each([
    ['/', {}],
    ['/', { shiftKey: true }],
    ['/', { modifierAltGraph: true, ctrlKey: true, altKey: true }],
    ['k', { ctrlKey: true }],
    ['K', { metaKey: true }],
  ] as const)('opens by %s with %j, in its field before the next key', (key, modifiers) => {
    expect(press(key, modifiers)).toBe('taken')
    expect(isOpen()).toBe(true)
    expect(field()).toHaveFocus()
  })

  it.each([
    ['k', {}],
    ['/', { ctrlKey: true }],
    ['/', { altKey: true }],
    ['/', { metaKey: true, modifierAltGraph: true }],
    ['k', { ctrlKey: true, metaKey: true }],
    ['k', { ctrlKey: true, shiftKey: true }],
    ['k', { ctrlKey: true, altKey: true }],
    ['n', {}],
  ] as const)('does not by %s with %j', (key, modifiers) => {
    expect(press(key, modifiers)).toBe('left')
    expect(isOpen()).toBe(false)
  })

  it('does not by the single key where those are off, and does by the other', () => {
    document.documentElement.dataset['keys'] = 'off'
    press('/')
    expect(isOpen()).toBe(false)
    press('k', { ctrlKey: true })
    expect(isOpen()).toBe(true)
  })

  it('leaves the single key to fields, its own too, and keys to an input method', () => {
    press('k', { ctrlKey: true })
    expect(press('/')).toBe('left')
    expect(press('Escape', { isComposing: true })).toBe('left')
    expect(isOpen()).toBe(true)
  })

  it('opens by its button', () => {
    document.querySelector<HTMLElement>('[popovertarget]')?.click()
    expect(isOpen()).toBe(true)
    expect(field()).toHaveFocus()
  })

  it.each([
    ['its key', () => press('k', { ctrlKey: true })],
    ['its button', () => document.querySelector<HTMLElement>('[popovertarget]')?.click()],
  ])('asked for again by %s takes the focus to its field, and gives it back there', (_how, ask) => {
    ask()
    elsewhere().focus()
    ask()
    expect(field()).toHaveFocus()
    press('Escape')
    expect(isOpen()).toBe(false)
    expect(elsewhere()).toHaveFocus()
  })

  it('leaves Esc, and its key, to a dialog that is open above it', () => {
    press('/')
    const dialog = document.createElement('dialog')
    dialog.open = true
    document.body.append(dialog)
    expect(press('Escape')).toBe('left')
    expect(isOpen()).toBe(true)
    elsewhere().focus()
    expect(press('/')).toBe('left')
    expect(elsewhere()).toHaveFocus()
  })

  it('gives the focus back by Esc, and is empty for the next time', () => {
    elsewhere().focus()
    press('/')
    field().value = 'memo'
    expect(press('Escape')).toBe('taken')
    expect(isOpen()).toBe(false)
    expect(elsewhere()).toHaveFocus()
    expect(field()).toHaveValue('')
    expect(press('Escape')).toBe('left')
  })

  it('leaves the focus where it is when it closes from elsewhere', () => {
    press('/')
    elsewhere().focus()
    press('Escape')
    expect(elsewhere()).toHaveFocus()
  })
})

function pageParts(): HTMLElement[] {
  const [button, other, find] = ['button', 'button', 'search'].map((name) =>
    document.createElement(name),
  )
  if (!button || !other || !find) throw new Error('No parts')
  button.setAttribute('popovertarget', FIND_ID)
  find.id = FIND_ID
  find.append(document.createElement('input'))
  return [button, other, find]
}

function elsewhere(): HTMLElement {
  const [, other] = document.querySelectorAll('button')
  if (!other) throw new Error('No other button')
  return other
}

function field(): HTMLInputElement {
  const own = document.querySelector('input')
  if (!own) throw new Error('No field')
  return own
}

function isOpen(): boolean {
  return open.size > 0
}

/** Press a key where the focus is; tells whether the page took it for itself. */
function press(key: string, modifiers: KeyboardEventInit = {}): 'taken' | 'left' {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })
  return document.activeElement?.dispatchEvent(event) ? 'left' : 'taken'
}
