import { foldText } from '../fold-text'
import { occurrences } from '../occurrences'
import type { TextRange } from '../range'
import { sentenceAt, sentences } from '../sentences'
import { LONGEST_SURROUNDINGS, type Passage } from './passage'
import type { PreparedText } from './prepared-text'

/** Where the sentences now stand, by their numbers, that stood next to the one of a passage. */
export type Neighbours = {
  /** The fingerprint of the sentence that the passage began in; empty where it says none. */
  readonly own: string
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** What its neighbours say of a place where a passage may stand. */
export type PlaceContext = {
  /** The place is in the sentence of the passage, or in one of the very same wording. */
  readonly sameSentence: boolean
  /** A neighbour of the sentence still stands near the place. */
  readonly nearNeighbour: boolean
  /** A neighbour of the sentence still stands in the text, and not where it should. */
  readonly farFromNeighbour: boolean
}

/** A sentence this far on is near its neighbour; one beyond what may have come in between is not. */
const NEAR = 2
const FARTHEST = 4
/** Fewer folded units of a sentence than this, and those that stand more often, tell nothing. */
const SHORTEST = 8
const MOST_PLACES = 2

/**
 * Find the sentences that stood next to the one of the passage in its paragraph: by their fingerprints or,
 * where it has none, by what its surroundings hold of them. Broken fingerprints say nothing.
 */
export function neighboursOf(text: PreparedText, passage: Passage): Neighbours {
  const [own = '', before = '', after = ''] = (passage.sentence ?? '').split('.', 3)
  if (own !== '') {
    return { own, before: placesWith(text, before), after: placesWith(text, after) }
  }
  const [first, last] =
    'exact' in passage ? [passage.exact, passage.exact] : [passage.head, passage.tail]
  return {
    own,
    before: placesBefore(text, passage.prefix ?? '', first),
    after: placesAfter(text, last, passage.suffix ?? ''),
  }
}

function placesWith({ sentencesWith }: PreparedText, fingerprint: string): readonly number[] {
  return (fingerprint && sentencesWith.get(fingerprint)) || []
}

/** Compare the sentences around `range` with those that stood around the passage. */
export function placeContext(
  text: PreparedText,
  range: TextRange,
  { own, before, after }: Neighbours,
): PlaceContext {
  const first = sentenceAt(text.sentences, range.start)
  const last = sentenceAt(text.sentences, range.end - 1)
  const sides = [before.map((place) => first - place), after.map((place) => place - last)].filter(
    (distances) => distances.length > 0,
  )
  const within = (most: number) =>
    sides.map((distances) => distances.some((far) => far > 0 && far <= most))
  return {
    sameSentence: own !== '' && text.fingerprints[first] === own,
    nearNeighbour: within(NEAR).includes(true),
    farFromNeighbour: within(FARTHEST).includes(false),
  }
}

/** Where the end of the sentence before the passage stands, as far as `prefix` has it. */
function placesBefore(text: PreparedText, prefix: string, words: string): readonly number[] {
  const near = prefix.slice(-LONGEST_SURROUNDINGS)
  const inParagraph = near.slice(afterBlankLine(near))
  const own = sentences(inParagraph + words.slice(0, 1)).at(-1)
  return placesOf(text, inParagraph.slice(0, own?.start), -1)
}

/** Where the beginning of the sentence after the passage stands, as far as `suffix` has it. */
function placesAfter(text: PreparedText, words: string, suffix: string): readonly number[] {
  const end = words.slice(-2)
  const near = end + suffix.slice(0, LONGEST_SURROUNDINGS)
  const [inParagraph = ''] = near.split('\n\n', 1)
  const [own] = sentences(inParagraph)
  return placesOf(text, inParagraph.slice(own?.end), 0)
}

function afterBlankLine(words: string): number {
  const at = words.lastIndexOf('\n\n')
  return at === -1 ? 0 : at + 2
}

/** The sentences in which folded words end (-1) or begin (0); none where they tell nothing. */
function placesOf(text: PreparedText, words: string, side: -1 | 0): readonly number[] {
  const sought = foldText(words).text.trim()
  if (sought.length < SHORTEST) return []
  const starts = occurrences(text.text, sought, MOST_PLACES + 1)
  if (starts.length > MOST_PLACES) return []
  return starts.map((start) => {
    const unit = side === 0 ? start : start + sought.length - 1
    return sentenceAt(text.sentences, text.folded.starts[unit] ?? 0)
  })
}
