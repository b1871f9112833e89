import { foldedRange, foldText } from '../fold-text'
import { occurrences } from '../occurrences'
import type { TextRange } from '../range'
import { sentenceAt, sentences } from '../sentences'
import { LONGEST_SURROUNDINGS, type Passage } from './passage'
import type { PreparedText } from './prepared-text'

/** Where the sentences now stand, by their numbers, that stood next to the one of a passage. */
export type Neighbours = {
  /** The fingerprint of the sentence that the passage began in; empty where it says none. */
  readonly own: string
  /** The passage says that no other sentence stood with it in its paragraph. */
  readonly wasAlone: boolean
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** What its surroundings hold of its own sentence, folded. */
  readonly beside: { readonly before: string; readonly after: string }
}

/** What its neighbours say of a place where a passage may stand. */
export type PlaceContext = {
  /** The place is in the sentence of the passage, or in one of the very same wording. */
  readonly sameSentence: boolean
  /** A neighbour of the sentence still stands near the place. */
  readonly nearNeighbour: boolean
  /** A neighbour of the sentence still stands in the text, and not where it should. */
  readonly farFromNeighbour: boolean
  /**
   * The sentence of the place is another one than that of the passage or, where it does not say
   * which that was, other words stand beside the place in it.
   */
  readonly otherSentence: boolean
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
  const [first, last] =
    'exact' in passage ? [passage.exact, passage.exact] : [passage.head, passage.tail]
  const [beyondBefore, besideBefore] = cutBefore(passage.prefix ?? '', first)
  const [besideAfter, beyondAfter] = cutAfter(last, passage.suffix ?? '')
  return {
    own,
    wasAlone: own !== '' && before === '' && after === '',
    before: own === '' ? placesOf(text, beyondBefore, -1) : placesWith(text, before),
    after: own === '' ? placesOf(text, beyondAfter, 0) : placesWith(text, after),
    beside: {
      before: foldText(besideBefore).text.trim(),
      after: foldText(besideAfter).text.trim(),
    },
  }
}

function placesWith({ sentencesWith }: PreparedText, fingerprint: string): readonly number[] {
  return (fingerprint && sentencesWith.get(fingerprint)) || []
}

/** Compare the sentences around `range` with those that stood around the passage. */
export function placeContext(
  text: PreparedText,
  range: TextRange,
  { own, before, after, beside }: Neighbours,
): PlaceContext {
  const first = sentenceAt(text.sentences, range.start)
  const last = sentenceAt(text.sentences, range.end - 1)
  const sides = [before.map((place) => first - place), after.map((place) => place - last)].filter(
    (distances) => distances.length > 0,
  )
  const within = (most: number) =>
    sides.map((distances) => distances.some((far) => far > 0 && far <= most))
  const sameSentence = own !== '' && text.fingerprints[first] === own
  return {
    sameSentence,
    otherSentence: own === '' ? !standsBetween(text, range, beside) : !sameSentence,
    nearNeighbour: within(NEAR).includes(true),
    farFromNeighbour: within(FARTHEST).includes(false),
  }
}

/** Whether folded words stand right before and after `range`. */
function standsBetween(
  { folded, text }: PreparedText,
  range: TextRange,
  { before, after }: Neighbours['beside'],
): boolean {
  const { start, end } = foldedRange(folded, range)
  return (
    text.slice(0, start).trimEnd().endsWith(before) && text.slice(end).trimStart().startsWith(after)
  )
}

/** What `prefix` has of the paragraph of the words, cut where their own sentence begins. */
function cutBefore(prefix: string, words: string): readonly [string, string] {
  const near = prefix.slice(-LONGEST_SURROUNDINGS)
  const inParagraph = near.slice(afterBlankLine(near))
  const own = sentences(inParagraph + words.slice(0, 1)).at(-1)
  return [inParagraph.slice(0, own?.start), inParagraph.slice(own?.start)]
}

/** What `suffix` has of the paragraph of the words, cut where their own sentence ends. */
function cutAfter(words: string, suffix: string): readonly [string, string] {
  const end = words.slice(-2)
  const near = end + suffix.slice(0, LONGEST_SURROUNDINGS)
  const [inParagraph = ''] = near.split('\n\n', 1)
  const [own] = sentences(inParagraph)
  return [inParagraph.slice(end.length, own?.end), inParagraph.slice(own?.end)]
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
