import type { Root } from './root'
import { placeOf } from './words-in-page'

/** The link or the piece of text that shows the mention beginning at `start`; `null` if absent. */
export function mentionElement(root: Root, start: number): HTMLElement | null {
  const parent = placeOf(root, start)?.node.parentElement
  return (
    parent?.closest<HTMLElement>('a[data-of]') ??
    parent?.closest<HTMLElement>('[data-entities]') ??
    null
  )
}

/** What stands out now in each root where somebody has looked. */
const standingOut = new WeakMap<Root, Set<Element>>()

/**
 * Make the mentions of the chosen entity stand out, in the text, the strip and the lists, and
 * those of no other.
 *
 * @param within the parts to do so in; to look everywhere takes its time on a long page
 * @param chosen what `mentionsWithin` has found there
 */
export function markChoice(
  root: Root,
  entityId: string | null,
  within: readonly ParentNode[] = [root],
  chosen: readonly HTMLElement[] = mentionsWithin(within, entityId),
): void {
  const before =
    standingOut.get(root) ?? root.querySelectorAll('[data-chosen], a[data-of][aria-current]')
  const now = new Set<Element>(chosen)
  standingOut.set(root, now)
  for (const element of before) {
    if (now.has(element)) continue
    if (within.some((part) => part.contains(element))) standOut(element, null, false)
    else now.add(element)
  }
  for (const element of chosen) {
    const { entities, lightly, of } = element.dataset
    const how = !names(entities, entityId) ? null : names(lightly, entityId) ? 'lightly' : 'plainly'
    standOut(element, how, names(of, entityId))
  }
}

/** What shows mentions of an entity in these parts of the page. */
export function mentionsWithin(
  parts: readonly ParentNode[],
  entityId: string | null,
): HTMLElement[] {
  if (entityId === null) return []
  const id = CSS.escape(entityId)
  const mentions = `[data-entities~="${id}"], a[data-of~="${id}"]`
  return parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>(mentions)])
}

function standOut(element: Element, how: 'plainly' | 'lightly' | null, isCurrent: boolean): void {
  setAttribute(element, 'data-chosen', how)
  setAttribute(element, 'aria-current', isCurrent ? 'true' : null)
}

/** Set an attribute, or take it away, where that changes anything. */
function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** Whether a list of ids, as an attribute holds it, has this one. */
function names(list: string | undefined, id: string | null): boolean {
  return id !== null && (list?.split(' ').includes(id) ?? false)
}
