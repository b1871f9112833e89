import { isComposing } from '@/ui/is-composing'
import { isMenuOrDialogOpen } from '@/ui/is-open-above'
import { isTyping } from '@/ui/is-typing'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { FIND_ID, FIND_KEY, FIND_RESULTS_ID } from './find-names'
import { hasFallenBack } from './has-fallen-back'

/**
 * Open Find by its keys and its button, and close it by Esc. It is all that Find needs to take what
 * is typed: the focus is in its field before the next key comes, whenever the code that looks for
 * the words does.
 */
export function listenForFind(page: Document): void {
  /** What had the focus when Find was opened, to have it back. */
  let before: Element | null = null

  function open(find: HTMLElement) {
    const { activeElement } = page
    if (!find.contains(activeElement)) before = activeElement
    if (!isOpen(find)) find.showPopover()
    find.querySelector('input')?.focus({ preventScroll: true })
  }
  function press(event: KeyboardEvent) {
    const find = panelOf(page)
    if (!find || isComposing(event)) return
    if (asksForFind(page, event) && !page.querySelector('dialog[open]')) open(find)
    else if (event.key === 'Escape' && isOpen(find) && !isMenuOrDialogOpen()) find.hidePopover()
    else if (!keepForLater(page, event)) return
    event.preventDefault()
  }
  function click(event: MouseEvent) {
    const find = panelOf(page)
    if (!find || !(event.target instanceof Element) || !event.target.closest(OPENING)) return
    event.preventDefault()
    open(find)
  }
  /** As it closes, it gives the focus back and is empty for the next time. */
  function leave({ target, newState }: ToggleEvent) {
    const find = panelOf(page)
    if (!find || target !== find || newState === 'open') return
    const field = find.querySelector('input')
    if (field) field.value = ''
    delete field?.dataset['awaits']
    if (!find.contains(page.activeElement)) return
    if (before instanceof HTMLElement || before instanceof SVGElement) {
      before.focus({ preventScroll: true })
    }
  }
  page.addEventListener('keydown', press, WHILE_CAPTURING)
  page.addEventListener('click', click, WHILE_CAPTURING)
  page.addEventListener('beforetoggle', leave, WHILE_CAPTURING)
}

/** The keys that were pressed in the field before there was a list to go through, in order; once. */
export function takeAwaitedKeys(field: HTMLElement): readonly string[] {
  const keys = field.dataset['awaits']?.split(' ') ?? []
  delete field.dataset['awaits']
  return keys
}

/** Whether a key was pressed in the field that only the list can answer, which is not there yet. */
function keepForLater(page: Document, { target, key }: KeyboardEvent): boolean {
  const isForList = ['Enter', 'ArrowDown', 'ArrowUp'].includes(key)
  if (!isForList || !(target instanceof HTMLElement) || target.role !== 'combobox') return false
  if (page.getElementById(FIND_RESULTS_ID)) return false
  const { awaits } = target.dataset
  target.dataset['awaits'] = awaits ? `${awaits} ${key}` : key
  return true
}

/** Close Find. */
export function closeFind(page: Document): void {
  panelOf(page)?.hidePopover()
}

/** The buttons that open it. */
const OPENING = `[popovertarget="${FIND_ID}"]:not([popovertargetaction="hide"])`

/** The key alone or, for signs that need it on some keyboards, with Shift or AltGr; or Ctrl or ⌘ with K. */
function asksForFind(page: Document, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !altKey && !shiftKey
  if (key !== FIND_KEY || metaKey || isTyping(event.target)) return false
  if ((ctrlKey || altKey) && !event.getModifierState('AltGraph')) return false
  return page.documentElement.dataset['keys'] !== 'off'
}

/** It is not there where scripts have failed and nobody would look for what is typed. */
function panelOf(page: Document): HTMLElement | null {
  const isDead = 'lacking' in page.documentElement.dataset || hasFallenBack(page)
  return isDead ? null : page.getElementById(FIND_ID)
}

function isOpen(find: Element): boolean {
  return find.matches(':popover-open')
}
