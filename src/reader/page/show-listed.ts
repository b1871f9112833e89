import { arriveAtElement } from './arrive'
import type { Root } from './root'

/** Open the note on the words that begin at `start`, wherever the width of the page has it stand. */
export function openNote(root: Root, start: number): void {
  const afterParagraph = root.querySelector<HTMLElement>(`[data-notes~="${start}"]`)
  const index = afterParagraph?.dataset['notes']?.split(' ').indexOf(String(start)) ?? -1
  const places = [
    ...root.querySelectorAll(`[data-beside="${start}"] > details`),
    afterParagraph?.children[index],
  ]
  for (const place of places) if (place?.matches('details')) place.setAttribute('open', '')
}

/** Go to a source in the list of all, counted from 0, and open the list. */
export function goToSource(root: Root, index: number): void {
  const source = root.querySelectorAll<HTMLElement>('#sources ol > li')[index]
  if (source) arriveAtElement(root, source)
}
