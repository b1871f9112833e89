import { foldText } from './fold-text'
import { type PreparedText, sentencePrint } from './prepared-text'
import type { TextRange } from './range'
import { type Sentence, sentenceAt, sentencesAround } from './sentences'

/**
 * What stands for the sentence that `range` begins in and, after dots, for the sentences of the same
 * paragraph just before it and just after the range: `own.before.after`, each of at most four
 * letters and digits, empty where there is none.
 */
export function sentencePrints(text: string, range: TextRange): string {
  const last = Math.max(range.start, range.end - 1)
  const beginning = sentencesAround(text, range.start)
  const ending = sentencesAround(text, last)
  return [
    printNextTo(text, beginning, sentenceAt(beginning, range.start), 0),
    printNextTo(text, beginning, sentenceAt(beginning, range.start), -1),
    printNextTo(text, ending, sentenceAt(ending, last), 1),
  ].join('.')
}

/** The print of the sentence `steps` after another one, if both are in one paragraph. */
function printNextTo(
  text: string,
  sentences: readonly Sentence[],
  from: number,
  steps: number,
): string {
  const sentence = sentences[from + steps]
  if (sentence?.paragraph !== sentences[from]?.paragraph || sentence === undefined) return ''
  const words = text.slice(sentence.start, sentence.end)
  return sentencePrint(foldText(words), { start: 0, end: words.length })
}

/** What the sentences of a text say of a place where a passage may stand. */
export type Whereabouts = {
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

/** Compare the sentences around `range` with the `prints` of a passage; broken prints say nothing. */
export function whereabouts(
  prepared: PreparedText,
  range: TextRange,
  prints: string | undefined,
): Whereabouts {
  const [own, before, after] = (prints ?? '').split('.', 3)
  const first = sentenceAt(prepared.sentences, range.start)
  const last = sentenceAt(prepared.sentences, range.end - 1)
  const distancesBefore = placesOf(prepared, before).map((place) => first - place)
  const distancesAfter = placesOf(prepared, after).map((place) => place - last)
  const sides = [distancesBefore, distancesAfter].filter((distances) => distances.length > 0)
  const within = (most: number) =>
    sides.map((distances) => distances.some((far) => far > 0 && far <= most))
  return {
    sameSentence: own !== undefined && own !== '' && prepared.prints[first] === own,
    nearNeighbour: within(NEAR).includes(true),
    farFromNeighbour: within(FARTHEST).includes(false),
  }
}

function placesOf({ sentencesWith }: PreparedText, print: string | undefined): readonly number[] {
  return (print && sentencesWith.get(print)) || []
}
