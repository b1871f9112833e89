import { readFileSync } from 'node:fs'
import { act, configure, getConfig } from '@testing-library/react'

// Once for all files of a worker, which share the document and the modules.

// On a busy machine Testing Library's second is too short.
configure({ asyncUtilTimeout: 5000 })

// What somebody does is over when the browser has drawn a frame: some of what follows waits for it.
// A test may have modules loaded anew, this one too; Testing Library stays as it is.
const { asyncWrapper } = getConfig()
if (asyncWrapper.name !== 'untilDrawn') {
  configure({
    asyncWrapper: async function untilDrawn(doSomething) {
      const answer = await asyncWrapper(doSomething)
      await act(() => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
      return answer
    },
  })
}

/**
 * What the styles of the reader hide: whether an entry is open is for them to show. Of each of the
 * others, too, jsdom would ask about every element.
 */
export const HIDING_STYLES = ['reader.css', 'panel/panel.css', 'margin/margin.css']
  .map((name) => readFileSync(`src/reader/${name}`, 'utf8').replace(/^@import.*/gm, ''))
  .map(hidingRules)
  .join('\n')

function hidingRules(css: string): string {
  const style = Object.assign(document.createElement('style'), { textContent: css })
  document.head.append(style)
  const rules = Array.from(style.sheet?.cssRules ?? [], ({ cssText }) => cssText)
  style.remove()
  return rules.filter((rule) => rule.includes('display: none')).join('\n')
}

// What follows is missing in jsdom. It is enough to render and to click; how these look and
// move is for the journeys.

window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  })

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.IntersectionObserver ??= class {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

Element.prototype.scrollIntoView ??= () => {}
Element.prototype.checkVisibility ??= () => true

const openPopovers = new WeakSet<HTMLElement>()

HTMLElement.prototype.togglePopover ??= function (this: HTMLElement, wanted) {
  const isOpen = openPopovers.has(this)
  const opens = typeof wanted === 'boolean' ? wanted : (wanted?.force ?? !isOpen)
  if (opens === isOpen) return isOpen
  if (opens) openPopovers.add(this)
  else openPopovers.delete(this)
  this.style.display = opens ? 'block' : ''
  const states = { oldState: isOpen ? 'open' : 'closed', newState: opens ? 'open' : 'closed' }
  this.dispatchEvent(Object.assign(new Event('beforetoggle'), states))
  this.dispatchEvent(Object.assign(new Event('toggle'), states))
  return opens
}

HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.togglePopover(true)
}

HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  this.togglePopover(false)
}

if (!('popoverTargetElement' in HTMLButtonElement.prototype)) {
  document.addEventListener('click', ({ target, defaultPrevented }) => {
    if (defaultPrevented) return
    const button = target instanceof Element ? target.closest('button[popovertarget]') : null
    const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '')
    popover?.togglePopover()
  })
}

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}

HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement, returnValue = '') {
  if (!this.open) return
  this.open = false
  this.returnValue = returnValue
  this.dispatchEvent(new Event('close'))
}

// Enough of it for ids, which hold small letters, digits and hyphens.
if (!('CSS' in window)) {
  Reflect.set(globalThis, 'CSS', { escape: (id: string) => id.replace(/^\d/, '\\3$& ') })
}
