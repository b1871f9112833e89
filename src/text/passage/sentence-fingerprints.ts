import { foldText } from '../fold-text'
import type { TextRange } from '../range'
import { type Sentence, sentenceAt, sentencesAround } from '../sentences'
import { sentenceFingerprint } from './prepared-text'

/**
 * What stands for the sentence that `range` begins in and, after dots, for the sentences of the same
 * paragraph just before it and just after the range: `own.before.after`, each of at most four
 * letters and digits, empty where there is none.
 */
export function sentenceFingerprints(text: string, range: TextRange): string {
  const last = Math.max(range.start, range.end - 1)
  const beginning = sentencesAround(text, range.start)
  const ending = sentencesAround(text, last)
  return [
    fingerprintNextTo(text, beginning, sentenceAt(beginning, range.start), 0),
    fingerprintNextTo(text, beginning, sentenceAt(beginning, range.start), -1),
    fingerprintNextTo(text, ending, sentenceAt(ending, last), 1),
  ].join('.')
}

/** The fingerprint of the sentence `steps` after another one, if both are in one paragraph. */
function fingerprintNextTo(
  text: string,
  sentences: readonly Sentence[],
  from: number,
  steps: number,
): string {
  const sentence = sentences[from + steps]
  if (sentence?.paragraph !== sentences[from]?.paragraph || sentence === undefined) return ''
  const words = text.slice(sentence.start, sentence.end)
  return sentenceFingerprint(foldText(words), { start: 0, end: words.length })
}
