import type { TextRange } from '@/text/range'
import { documentOf, type Root } from './root'
import { rangeInPage } from './words-in-page'

/**
 * Mark a stretch of the text, or none, without touching its elements. `data-passage` on the
 * document says where it begins and ends, and that it is we who mark it.
 */
export function markPassage(root: Root, passage: TextRange | null): void {
  const page = documentOf(root).documentElement
  if (passage) page.dataset['passage'] = `${passage.start}-${passage.end}`
  else delete page.dataset['passage']
  highlight(root, 'passage', passage ? [passage] : [])
}

/** The stretch of the text that is marked as a passage, if there is one. */
export function passageMarked(root: Root): TextRange | null {
  const [start, end] =
    documentOf(root).documentElement.dataset['passage']?.split('-').map(Number) ?? []
  return start === undefined || end === undefined ? null : { start, end }
}

/**
 * Lay a highlight (`::highlight(name)`) over stretches of the text and nothing else; of two over
 * the same words the one of higher priority shows.
 */
export function highlight(
  root: Root,
  name: string,
  ranges: readonly TextRange[],
  priority = 0,
): void {
  layHighlight(
    name,
    ranges.flatMap((range) => rangeInPage(root, range) ?? []),
    priority,
  )
}

/** The same over ranges of the page. */
export function layHighlight(name: string, ranges: readonly AbstractRange[], priority = 0): void {
  if (!('highlights' in CSS)) return
  const found = new Highlight(...ranges)
  found.priority = priority
  CSS.highlights.set(name, found)
}

/** Mark what was marked again, where the text was drawn anew. */
export function markPassageAgain(root: Root): void {
  const marked = passageMarked(root)
  if (marked) markPassage(root, marked)
}
