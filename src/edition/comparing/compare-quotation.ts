import { placeWords } from '@/text/passage/placing/place-words'
import type { Run } from '@/text/passage/placing/runs-in-order'
import { rangeOfWords, type WordedText } from '@/text/passage/placing/worded-text'
import type { TextRange } from '@/text/range'
import { comparedParts } from '../compared-parts'
import type { Quotation } from '../edition-schema'
import type { Verdict } from '../lazy-vocabularies'
import { isQuoted } from '../quotations'
import { type Cut, type Difference, differencesOf } from './differences'
import { printedWords } from './printed-words'

/** Some printed words and those of the record that they stand for, each in units of its text. */
type ComparedPlace = { readonly printed: TextRange; readonly recorded: TextRange }

/** How the printed words of a quotation stand to the text of a record. */
export type Comparison = {
  readonly verdict: Verdict
  /** Where they stand, in the order of the article; of words not found the nearest, if any is near. */
  readonly places: readonly ComparedPlace[]
  /** Whether the place is clear: not so where other places have the words about as well. */
  readonly isSure: boolean
  /** Whether print ends a sentence that goes on in the record. */
  readonly goesOn: boolean
  /** What is printed otherwise than recorded, what tells most first. */
  readonly differences: readonly Difference[]
  /** What of the record was left out between printed words. */
  readonly cuts: readonly Cut[]
  /** How many words differ, the longer of the two wordings counted where both have some. */
  readonly changedWords: number
  /** How much of what is printed stands there, from 0 to 1, rare words counting more. */
  readonly share: number
}

/** Where less than this share of the printed words stands in the record, they are not found. */
const LEAST_SHARE = 0.6
/** Of words not found, a place with at least this share of them is the nearest. */
const LEAST_NEAR = 0.2
/** Fewer words than these stand there word for word or not at all. */
const FEWEST_CHANGED = 4

/**
 * Look for the words of a quotation in the text of a record, and judge how they stand to it; `null`
 * where nothing can be said: no words, or words that are only reported and stand there not at all.
 */
export function compareQuotation(quotation: Quotation, record: WordedText): Comparison | null {
  const printed = printedWords(quotation)
  const { count } = printed.worded.tokens
  if (count === 0) return null
  const { runs, share, places: likePlaces } = placeWords(record, printed.worded)
  const same = runs.flatMap(({ words }) => words).filter(isSame).length
  const isFound = share >= LEAST_SHARE && (same === count || same >= FEWEST_CHANGED)
  if (!isFound && !isQuoted(quotation)) return null
  const compared = differencesOf(record, printed, runs)
  const places = runs.map(({ words }) => placeOf(words))
  const rest = { ...compared, share }
  if (isFound) {
    const verdict = verdictOf(runs.length, compared)
    const goesOn = endsSooner(quotation, record, places.at(-1))
    return { verdict, places, isSure: likePlaces === 1, goesOn, ...rest }
  }
  const nearest = runs.toSorted((a, b) => b.words.length - a.words.length)[0]
  const near =
    nearest && share >= LEAST_NEAR && same >= FEWEST_CHANGED ? [placeOf(nearest.words)] : []
  return { verdict: 'not-found', places: near, isSure: false, goesOn: false, ...rest }

  function isSame({ sought, there }: Run['words'][number]): boolean {
    return printed.worded.tokens.ids[sought] === record.tokens.ids[there]
  }

  function placeOf(words: Run['words']): ComparedPlace {
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) throw new Error('A place has no words')
    return {
      printed: printed.rangeOf(first.sought, last.sought),
      recorded: rangeOfWords(record, first.there, last.there),
    }
  }
}

/** Whether the printed words end as a sentence does, and those of the record go on. */
function endsSooner(
  quotation: Quotation,
  { source }: WordedText,
  last: ComparedPlace | undefined,
): boolean {
  const printed = comparedParts(quotation).at(-1)?.words ?? ''
  if (last === undefined || !/[.!?]["'”’»]*$/.test(printed)) return false
  return /^[,;:]?\s+[\p{L}\p{N}]/u.test(source.slice(last.recorded.end, last.recorded.end + 8))
}

function verdictOf(
  places: number,
  { differences, cuts }: Pick<Comparison, 'differences' | 'cuts'>,
): Verdict {
  if (places > 1) return 'put-together'
  if (differences.length > 0) return 'changed'
  return cuts.length > 0 ? 'shortened' : 'word-for-word'
}
