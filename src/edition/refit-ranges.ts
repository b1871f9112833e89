import { findPassage } from '@/text/passage/find-passage'
import type { TextRange, WordRange } from '@/text/range'
import { correctedText } from '@/text/refit/corrected-text'
import { fittingRanges } from '@/text/refit/fitting-ranges'
import { type Refit, refitRange, type WholeOf } from '@/text/refit/refit-range'
import { textBefore } from '@/text/refit/text-before'
import type { PlacedRange } from './edition-ranges'

/** A range of an edition with what became of it. */
export type PlacedRefit = PlacedRange & { readonly refit: Refit | AtOdds }

/** A range that is not of the text before; `range` is where its words stand now, if in one place. */
type AtOdds = { readonly kind: 'at-odds'; readonly range: TextRange | null }

/**
 * Find the ranges of an edition again whose text was corrected and is `after` now.
 *
 * The text before is `before` or, where nobody kept it, put together from the words of all ranges. A
 * range that is at odds with it stays where it is if it holds there.
 */
export function refitRanges(
  ranges: readonly PlacedRange[],
  after: string,
  before: string | null,
): PlacedRefit[] {
  const fitting = new Set(
    before === null
      ? fittingRanges(ranges.map(({ range }) => range))
      : ranges.map(({ range }) => range).filter((range) => holds(before, range)),
  )
  const old = before ?? textBefore([...fitting], after, lengthBefore(ranges, fitting))
  const corrected = correctedText(old, after)
  return ranges.map(({ path, range }) => {
    if (fitting.has(range)) {
      return { path, range, refit: refitRange(corrected, range, wholeOf(path)) }
    }
    const refit = holds(after, range)
      ? ({ kind: 'same', range } as const)
      : ({ kind: 'at-odds', range: foundWords(after, range) } as const)
    return { path, range, refit }
  })
}

function foundWords(text: string, { start, end, words }: WordRange): TextRange | null {
  const found = findPassage(text, { exact: words, start, end })
  return found === null || found.grade === 'ambiguous' ? null : found.range
}

function holds(text: string, { start, end, words }: WordRange): boolean {
  return words !== '' && text.slice(start, end) === words
}

/** Sections hold the whole text: the last one ended where the text did. */
function lengthBefore(
  ranges: readonly PlacedRange[],
  fitting: ReadonlySet<WordRange>,
): number | null {
  const sections = ranges.filter(({ path, range }) => isSection(path) && fitting.has(range))
  if (sections.length === 0) return null
  const ends = [...fitting].map(({ end }) => end)
  return ends.reduce((most, end) => Math.max(most, end), 0)
}

function isSection(path: string): boolean {
  return /^sections\[\d+\]$/.test(path)
}

function wholeOf(path: string): WholeOf {
  if (isSection(path) || /^article\.paragraphs\[\d+\]$/.test(path)) return 'paragraphs'
  return /^voices\[\d+\]$/.test(path) ? 'sentences' : null
}
