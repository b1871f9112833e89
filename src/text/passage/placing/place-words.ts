import type { TextRange } from '../../range'
import { sentences } from '../../sentences'
import { findHits } from '../likely-regions'
import { type Aligned, alignStretch } from './align-stretch'
import { type Run, runsInOrder } from './runs-in-order'
import { firstWordsAt } from './whole-runs'
import { rangeOfWords, type WordedText } from './worded-text'

/** Where sought words stand in a text. */
export type Placement = {
  /** The places in the order of the sought words; none where nothing of them is there. */
  readonly runs: readonly Run[]
  /** How much of what the sought words tell stands in these places, from 0 to 1. */
  readonly share: number
  /** In how many places the words stand about as well; one where it is clear which is meant. */
  readonly places: number
}

/** Of words that stand verbatim more places than these are not counted. */
const MOST_PLACES = 20
/** So many words in a row are believed where they stand; fewer are looked for elsewhere too. */
const SOLID = 4
/** Words are taken from elsewhere if this part of them is there, and so many bits more than here. */
const LEAST_ELSEWHERE = 0.6
const BETTER_ELSEWHERE = 10
/** What it costs, in bits, that sought words in a row do not stand in a row. */
const BROKEN = 6
/** Longer wordings are aligned in stretches of so many words: it takes their square. */
const LONGEST = 240

/**
 * Find where the words of `sought` stand in `text`: all in a row, or with some changed, left out or
 * put in, or stretch by stretch in several places and another order.
 *
 * Words in a row are found exactly. Otherwise the likeliest stretch of the text is aligned word by
 * word; then each sentence, and what stands nowhere or only in scraps, is looked for by itself.
 */
export function placeWords(text: WordedText, sought: WordedText): Placement {
  const { ids, count } = sought.tokens
  const verbatim = firstWordsAt(text.tokens, ids, MOST_PLACES)
  const [first] = verbatim
  if (first !== undefined) {
    const words = Array.from(ids, (_, index) => ({ sought: index, there: first + index }))
    return { runs: [{ words }], share: 1, places: verbatim.length }
  }
  const draft = {
    text,
    sought,
    weights: findHits(sought.tokens, text.tokens).weights,
    at: new Int32Array(count).fill(-1),
    likeness: new Float64Array(count),
  }
  let places = 1
  for (const stretch of inStretches({ start: 0, end: count })) {
    const { best, rivals } = alignStretch(text, sought, stretch)
    if (best === null) continue
    put(draft, stretch, best)
    places = Math.max(places, 1 + rivals)
  }
  for (const stretch of sentencesOf(sought).flatMap(inStretches)) takeFromElsewhere(draft, stretch)
  for (const stretch of scrapsOf(draft.at).flatMap(inStretches)) takeFromElsewhere(draft, stretch)
  const runs = runsInOrder(draft.at, draft.weights)
  return { runs, share: shareOf(draft, runs), places }
}

/** A stretch of words cut into such as are aligned at once. */
function inStretches({ start, end }: TextRange): TextRange[] {
  return Array.from({ length: Math.ceil((end - start) / LONGEST) }, (_, index) => ({
    start: start + index * LONGEST,
    end: Math.min(end, start + (index + 1) * LONGEST),
  }))
}

type Draft = {
  readonly text: WordedText
  readonly sought: WordedText
  readonly weights: Float64Array
  readonly at: Int32Array
  readonly likeness: Float64Array
}

function put(draft: Draft, { start }: TextRange, { at, likeness }: Pick<Draft, 'at' | 'likeness'>) {
  draft.at.set(at, start)
  draft.likeness.set(likeness, start)
}

/** The sentences of some words, by the numbers of their words; none of a single one. */
function sentencesOf(sought: WordedText): TextRange[] {
  const found = sentences(sought.source)
  const { count } = sought.tokens
  if (found.length < 2) return []
  let next = 0
  return found.flatMap(({ end }) => {
    const start = next
    while (next < count && rangeOfWords(sought, next, next).start < end) next++
    return next - start < count ? [{ start, end: next }] : []
  })
}

/** The stretches of sought words that are in no row of words which stand in a row there too. */
function scrapsOf(at: Int32Array): TextRange[] {
  const scraps: TextRange[] = []
  let from = 0
  for (let start = 0; start < at.length; ) {
    let end = start + 1
    while (end < at.length && !isBroken(at, end)) end++
    if (end - start >= SOLID && (at[start] ?? -1) >= 0) {
      scraps.push({ start: from, end: start })
      from = end
    }
    start = end
  }
  return [...scraps, { start: from, end: at.length }]
}

/** Look for a stretch by itself, and take what stands together elsewhere; then for what that leaves. */
function takeFromElsewhere(draft: Draft, stretch: TextRange) {
  if (stretch.end - stretch.start < SOLID) return
  const { best } = alignStretch(draft.text, draft.sought, stretch)
  const first = best?.at.findIndex((at) => at >= 0) ?? -1
  if (best === null || first === -1) return
  const last = best.at.findLastIndex((at) => at >= 0)
  const found = { start: stretch.start + first, end: stretch.start + last + 1 }
  const part = {
    at: best.at.slice(first, last + 1),
    likeness: best.likeness.slice(first, last + 1),
  }
  const weights = draft.weights.subarray(found.start, found.end)
  const here = {
    at: draft.at.subarray(found.start, found.end),
    likeness: draft.likeness.subarray(found.start, found.end),
  }
  if (foundIn(part, weights) < LEAST_ELSEWHERE * sum(weights)) return
  if (toldBy(part, weights) < toldBy(here, weights) + BETTER_ELSEWHERE) return
  put(draft, found, part)
  takeFromElsewhere(draft, { start: stretch.start, end: found.start })
  takeFromElsewhere(draft, { start: found.end, end: stretch.end })
}

type Placed = Pick<Aligned, 'at' | 'likeness'>

/** How many bits of some sought words are found. */
function foundIn({ at, likeness }: Placed, weights: Float64Array): number {
  let bits = 0
  for (const [index, weight] of weights.entries()) {
    if ((at[index] ?? -1) >= 0) bits += weight * (likeness[index] ?? 0)
  }
  return bits
}

/** The same, less what it tells against a place that its words are not in a row. */
function toldBy(placed: Placed, weights: Float64Array): number {
  let breaks = 0
  for (let index = 1; index < placed.at.length; index++) if (isBroken(placed.at, index)) breaks++
  return foundIn(placed, weights) - BROKEN * breaks
}

/** Whether a sought word does not stand right behind the one before it. */
function isBroken(at: Int32Array, index: number): boolean {
  const before = at[index - 1] ?? -1
  return before < 0 ? (at[index] ?? -1) >= 0 : at[index] !== before + 1
}

function shareOf({ likeness, weights }: Draft, runs: readonly Run[]): number {
  let found = 0
  for (const { words } of runs) {
    for (const { sought } of words) found += (weights[sought] ?? 0) * (likeness[sought] ?? 0)
  }
  return found / Math.max(1, sum(weights))
}

function sum(weights: Float64Array): number {
  return weights.reduce((bits, weight) => bits + weight, 0)
}
