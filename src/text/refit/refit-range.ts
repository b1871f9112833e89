import { mapRange } from '../change'
import { describePassage } from '../passage/describe-passage'
import { findPassage } from '../passage/find-passage'
import type { TextRange } from '../range'
import { trimmedRange } from '../trimmed-range'
import { type CorrectedText, lastFrom, type Telling, wordsIn } from './corrected-text'
import { areLike } from './like-words'

/** What became of a range of a text that was corrected, and where it is now. */
export type Refit =
  | { readonly kind: 'same'; readonly range: TextRange }
  /** Its words were corrected, and it is surely the same range. */
  | { readonly kind: 'changed'; readonly range: TextRange }
  /** It cannot be told for sure; `range` is where it may be. */
  | { readonly kind: 'doubtful'; readonly doubt: Doubt; readonly range: TextRange | null }

/**
 * Why a range is doubtful: its words are gone; other words stand in their place; its beginning or
 * end was rewritten with what is beside it; so much around it was rewritten that what stands there
 * may be something else; or the same words stand twice, and one of them may be what was put in or cut out.
 */
export type Doubt = 'gone' | 'other-words' | 'cut' | 'rewritten-around' | 'repeated'

/** What a range is whole of: it grows with its first and last paragraph, or sentence. */
export type WholeOf = 'paragraphs' | 'sentences' | null

/** Find a range of the text before in the text after. */
export function refitRange(text: CorrectedText, range: TextRange, wholeOf: WholeOf): Refit {
  const [refit, other] = text.tellings.map((telling) => refitIn(text, telling, range, wholeOf))
  if (refit === undefined) throw new Error('a change is told in no way')
  const isSame =
    other === undefined ||
    (refit.kind === other.kind &&
      refit.range?.start === other.range?.start &&
      refit.range?.end === other.range?.end)
  return isSame ? refit : doubtful('repeated', refit.range ?? other.range)
}

function refitIn(text: CorrectedText, telling: Telling, range: TextRange, wholeOf: WholeOf): Refit {
  const mapped = mapRange(telling.change, range)
  if (mapped === null) return movedRange(text, range) ?? doubtful('gone', foundRange(text, range))
  const place = grown(text, telling, range, mapped, wholeOf)
  const trimmed = trimmedRange(text.after.text, place)
  if (isCut(telling, range.start) || isCut(telling, range.end)) {
    return movedRange(text, range) ?? doubtful('cut', foundRange(text, range) ?? trimmed)
  }
  const isSame =
    text.before.text.slice(range.start, range.end) === text.after.text.slice(place.start, place.end)
  if (!isSame && wholeOf !== 'paragraphs' && !isLike(text, telling, range)) {
    return doubtful('other-words', trimmed)
  }
  const isHeld = isHeldAt(text, telling, range.start) && isHeldAt(text, telling, range.end)
  if (!isHeld && !isFoundAt(text, range, trimmed)) return doubtful('rewritten-around', trimmed)
  return { kind: isSame ? 'same' : 'changed', range: place }
}

function doubtful(doubt: Doubt, range: TextRange | null): Refit {
  return { kind: 'doubtful', doubt, range }
}

/** A range with what was put in at its edges and belongs to the same paragraphs or sentences. */
function grown(
  { before, after }: CorrectedText,
  { inserted }: Telling,
  range: TextRange,
  mapped: TextRange,
  wholeOf: WholeOf,
): TextRange {
  if (wholeOf === null) return mapped
  const [old, now] = [before[wholeOf], after[wholeOf]]
  const beginsWhole = lastFrom(old, range.start)?.start === range.start
  const endsWhole = lastFrom(old, range.end - 1)?.end === range.end
  const start = beginsWhole ? lastFrom(now, mapped.start)?.start : undefined
  const end = endsWhole ? lastFrom(now, mapped.end - 1)?.end : undefined
  const isPutIn = (from: number, to: number) =>
    inserted.some((stretch) => stretch.start <= from && to <= stretch.end)
  return {
    start: start !== undefined && isPutIn(start, mapped.start) ? start : mapped.start,
    end: end !== undefined && isPutIn(mapped.end, end) ? end : mapped.end,
  }
}

/** Whether an offset is inside what was replaced. */
function isCut({ change }: Telling, offset: number): boolean {
  return change.replacements.some(({ start, end }) => start < offset && offset < end)
}

/** Of fewer words than this every one has to be there still, or misspelled. */
const PHRASE = 8
/** Of more words, at most this share may be others now. */
const MOST_OTHERS = 1 / 3

/** Whether the words that were replaced inside a range leave it what it was. */
function isLike({ before, after }: CorrectedText, telling: Telling, range: TextRange): boolean {
  const others = telling.change.replacements.map((replaced, index) => {
    const isInside = range.start <= replaced.start && replaced.end <= range.end
    const isAtEdge = replaced.end === range.start || replaced.start === range.end
    if (!isInside || isAtEdge) return 0
    const cut = wordsIn(before, replaced)
    const put = wordsIn(after, telling.inserted[index] ?? replaced)
    const areSlips =
      cut.length === put.length && cut.every((word, at) => areLike(word, put[at] ?? ''))
    return areSlips ? 0 : Math.max(cut.length, put.length)
  })
  const count = others.reduce((sum, some) => sum + some, 0)
  const words = wordsIn(before, range).length
  return words < PHRASE ? count === 0 : count <= words * MOST_OTHERS
}

/** So many words in a row that were kept are no accident. */
const HELD = 4

/** Whether an offset stands at or in words that were kept, or at an end of the text. */
function isHeldAt({ before }: CorrectedText, { kept }: Telling, offset: number): boolean {
  if (offset === 0 || offset === before.text.length) return true
  const [last, first] = [lastFrom(kept, offset - 1), lastFrom(kept, offset)]
  return [last, first].some(
    (stretch) => stretch !== undefined && offset <= stretch.end && stretch.count >= HELD,
  )
}

/** Where the passage search finds a range; `null` if nowhere, or in more places than one. */
function foundRange({ before, after }: CorrectedText, range: TextRange): TextRange | null {
  const found = findPassage(after.text, describePassage(before.text, range))
  return found === null || found.grade === 'ambiguous' ? null : found.range
}

function isFoundAt(text: CorrectedText, range: TextRange, { start, end }: TextRange): boolean {
  const found = foundRange(text, range)
  return found?.start === start && found.end === end
}

/** Where the sentences now are that a range stood in, if they are elsewhere as they were; `null` if not. */
function movedRange({ before, after }: CorrectedText, range: TextRange): Refit | null {
  const start = lastFrom(before.sentences, range.start)?.start ?? range.start
  const end = Math.max(range.end, lastFrom(before.sentences, range.end - 1)?.end ?? range.end)
  const words = before.text.slice(start, end)
  const isOne = occursOnce(before.text, words) && occursOnce(after.text, words)
  if (!isOne || wordsIn(before, { start, end }).length < HELD) return null
  const shift = after.text.indexOf(words) - start
  return { kind: 'same', range: { start: range.start + shift, end: range.end + shift } }
}

function occursOnce(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at !== -1 && text.indexOf(words, at + 1) === -1
}
