import type { WordRange } from '../range'

/**
 * Those of `ranges` that can all have been ranges of one text, in their order: where two that
 * overlap have other words there, the one goes that is at odds with more of the others, or else the
 * shorter one. A range that is not as long as its words, or begins before the text, never fits.
 */
export function fittingRanges<Range extends WordRange>(ranges: readonly Range[]): Range[] {
  const possible = ranges.filter(
    ({ start, end, words }) =>
      Number.isSafeInteger(start) && start >= 0 && words !== '' && end - start === words.length,
  )
  const odds = rangesAtOdds(possible)
  const left = new Set(possible)
  for (let worst = mostAtOdds(odds); worst !== null; worst = mostAtOdds(odds)) {
    left.delete(worst)
    for (const other of odds.get(worst) ?? []) odds.get(other)?.delete(worst)
    odds.delete(worst)
  }
  return possible.filter((range) => left.has(range))
}

/** With each range those that it is at odds with. */
type Odds<Range> = Map<Range, Set<Range>>

function rangesAtOdds<Range extends WordRange>(ranges: readonly Range[]): Odds<Range> {
  const odds: Odds<Range> = new Map()
  let open: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    open = open.filter(({ end }) => end > range.start)
    for (const other of open.filter((earlier) => !agree(earlier, range))) {
      odds.set(range, (odds.get(range) ?? new Set()).add(other))
      odds.set(other, (odds.get(other) ?? new Set()).add(range))
    }
    open.push(range)
  }
  return odds
}

/** Whether two ranges have the same words where they overlap. */
function agree(a: WordRange, b: WordRange): boolean {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return (
    a.words.slice(start - a.start, end - a.start) === b.words.slice(start - b.start, end - b.start)
  )
}

/** The range at odds with most others, of several the shortest; `null` where all agree. */
function mostAtOdds<Range extends WordRange>(odds: Odds<Range>): Range | null {
  let worst: Range | null = null
  let most = 0
  for (const [range, { size }] of odds) {
    const isWorse =
      size > most || (size === most && range.words.length < (worst?.words.length ?? 0))
    if (size > 0 && isWorse) {
      worst = range
      most = size
    }
  }
  return worst
}
