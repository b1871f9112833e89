import type { TextRange } from '../range'
import { sentenceAt } from '../sentences'
import type { Passage } from './passage'
import { type Neighbours, type PlaceContext, placeContext } from './place-context'
import type { PreparedText } from './prepared-text'
import type { Place, Surroundings } from './similar-places'

/** A place with what is known of where it is. */
export type JudgedPlace = Place & {
  readonly believed: boolean
  /** It is where the passage was, and not only by its own sentence: that may have moved. */
  readonly sameSurroundings: boolean
  /** What the passage says of its sentence, or of what stood around it, is not so here. */
  readonly contradicted: boolean
  /** What speaks for it, in bits, its placeContext included. */
  readonly evidence: number
}

/**
 * Decide whether the words of a place are those of `passage`.
 *
 * Surroundings are evidence: the less of the words is left, the more of the surroundings must be. A
 * place whose sentence is another one while neighbours of the old sentence stand elsewhere is a
 * look-alike, unless it is where the words were and nearly all agrees.
 */
export function judgePlace(
  text: PreparedText,
  passage: Passage,
  neighbours: Neighbours,
  place: Place,
): JudgedPlace {
  const where = placeContext(text, place.range, neighbours)
  const position = positionOf(text, passage, place.range)
  const around = agreementAround(place, where)
  const byOthers = where.nearNeighbour || position.sameParagraph || position.isNear
  const inPlace = where.sameSentence || (byOthers && !isElsewhere(where))
  const standing = { where, position, around, inPlace }
  const isBelieved =
    neighbours.own === '' ? isBelievedWithoutFingerprint : isBelievedWithFingerprint
  return {
    ...place,
    sameSurroundings: inPlace && (byOthers || (around.best >= 0.5 && !where.farFromNeighbour)),
    contradicted: where.otherSentence,
    believed: !isAnother(neighbours, where, position) && isBelieved(place, standing),
    evidence:
      place.bits +
      (where.sameSentence ? 4 : 0) +
      (where.nearNeighbour ? 3 : 0) +
      (position.sameParagraph ? 2 : 0) -
      position.farBits,
  }
}

/** Whether the neighbours say that the passage was not here. */
export function isElsewhere(where: PlaceContext): boolean {
  return where.farFromNeighbour && !where.sameSentence
}

/**
 * Whether a place is another sentence in another paragraph far from where the passage was, and what
 * the passage was alone in its paragraph: nothing but like words speaks for it.
 */
export function isAnother(
  { wasAlone }: Neighbours,
  { otherSentence }: PlaceContext,
  { sameParagraph, isFar }: Position,
): boolean {
  return wasAlone && otherSentence && !sameParagraph && isFar
}

/** Where a place is, compared with where the passage was. */
export type Position = {
  readonly sameParagraph: boolean
  readonly isNear: boolean
  readonly isFar: boolean
  /** How much its distance speaks against a place, in bits. */
  readonly farBits: number
}

/** Units that a passage may have been shifted by and still count as where it was. */
const NEAR = 250
/** The same where nothing is known of its sentences, which otherwise tell that for longer shifts. */
const NEAR_UNPRINTED = 400
/** Units beyond which a passage has hardly been shifted by what came in or went before it. */
const OFFSCREEN = 800

/** Compare where `range` stands with where the passage stood, as far as it says so. */
export function positionOf(text: PreparedText, passage: Passage, range: TextRange): Position {
  const shift = passage.start === undefined ? Number.NaN : Math.abs(range.start - passage.start)
  const { paragraph } = text.sentences[sentenceAt(text.sentences, range.start)] ?? {}
  return {
    sameParagraph: paragraph !== undefined && paragraph === passage.paragraph,
    isNear: shift < (passage.sentence === undefined ? NEAR_UNPRINTED : NEAR),
    isFar: shift >= OFFSCREEN,
    farBits: Number.isNaN(shift) ? 0 : 2 * Math.log2(1 + Math.min(shift, 1e9) / 300),
  }
}

/** What a place is judged by beside its words. */
type Standing = {
  readonly where: PlaceContext
  readonly position: Position
  readonly around: Around
  readonly inPlace: boolean
}

function isBelievedWithFingerprint(
  place: Place,
  { where, position, around, inPlace }: Standing,
): boolean {
  const words = share(place.words)
  if (isElsewhere(where)) {
    return position.isNear && position.sameParagraph && words >= 0.7 && around.best >= 0.55
  }
  if (place.words.found < FEW_BITS && around.both < 0.4) return false
  if (inPlace) return words >= 0.3 && words + around.best >= 1
  return words >= 0.5 && around.best >= 0.5 && around.withWords >= 0.75
}

/**
 * The same for a passage that does not say which sentence it stood in: more of its words have to be
 * left and, far from where they were, of their surroundings too, or a look-alike would do. Many words
 * that are all there need none.
 */
function isBelievedWithoutFingerprint(place: Place, standing: Standing): boolean {
  const { where, position, around } = standing
  if (place.sameWords && place.words.found >= MANY_BITS) return true
  if (share(place.words) < 0.45) return false
  if (position.isFar && !where.nearNeighbour && around.withWords < 0.93) return false
  return isBelievedWithFingerprint(place, standing)
}

/** Words that tell less than this stand in many places: their surroundings have to tell more. */
const FEW_BITS = 16
/** Words that tell more than this stand in one place. */
const MANY_BITS = 70
/** Other words between the words and their surroundings that still count as none. */
const NEXT_TO = 3
/** Words that tell less than this may stand by chance beyond what came in between. */
const TELLING_BITS = 30

/** How far the surroundings agree, from 0 to 1. */
type Around = {
  readonly both: number
  /** Of both sides together, or of the better one by itself, which counts a little less. */
  readonly best: number
  readonly withWords: number
}

function agreementAround(place: Place, where: PlaceContext): Around {
  const inParagraph = [place.before, place.after].filter(isTelling)
  const beyond = [place.paragraphBefore, place.paragraphAfter].filter(isTelling)
  const [sides, trust] = inParagraph.length > 0 ? [inParagraph, 1] : [beyond, 0.9]
  const found = sides.map((side) => side.found * trust * trustAcross(side, place, where))
  const possible = sum(sides.map((side) => side.possible))
  const both = possible === 0 ? 0 : sum(found) / possible
  const better = Math.max(0, ...sides.map((side, index) => (found[index] ?? 0) / side.possible))
  return {
    both,
    best: Math.max(both, 0.85 * better),
    withWords: (place.words.found + sum(found)) / (place.words.possible + possible),
  }
}

/** How much surroundings count that something came in between of. */
function trustAcross({ between }: Surroundings, { words }: Place, where: PlaceContext): number {
  if (between <= NEXT_TO || where.sameSentence) return 1
  return words.found < TELLING_BITS ? 0 : 0.4
}

function isTelling({ possible }: Surroundings): boolean {
  return possible > 4
}

function share({ found, possible }: Place['words']): number {
  return possible === 0 ? 0 : found / possible
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
