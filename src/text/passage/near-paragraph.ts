import { foldText } from '../fold-text'
import { occurrences } from '../occurrences'
import { paragraphNumber, paragraphs } from '../paragraphs'
import { sentenceAt } from '../sentences'
import type { Passage } from './passage'
import { type PreparedText, preparedText } from './prepared-text'

/** The paragraph nearest to where a passage stood that is gone. */
export type NearParagraph = {
  readonly number: number
  /** By what still stands around the place; otherwise only by where the passage says it was. */
  readonly isSure: boolean
}

/** Surroundings shorter than this, in folded UTF-16 units, stand in too many places. */
const SHORTEST = 12

/**
 * Find the paragraph that `passage` stood in or next to: where the sentences and words that stood
 * around it are now, each of them only if it stands once; `null` where the passage says nothing.
 */
export function nearParagraph(text: string, passage: Passage): NearParagraph | null {
  const prepared = preparedText(text)
  const clues = [...sentenceClues(prepared, passage), ...wordClues(prepared, passage)]
  const number = mostFrequent(clues)
  if (number !== null) return { number, isSure: true }
  const { start } = passage
  const said = passage.paragraph ?? (start === undefined ? null : paragraphNumber(text, start))
  if (said === null || Number.isNaN(said)) return null
  return { number: Math.min(Math.max(1, Math.trunc(said)), paragraphs(text).length), isSure: false }
}

/** The paragraphs of the sentences that stood next to the passage, and of its own. */
function sentenceClues({ sentences, sentencesWith }: PreparedText, passage: Passage): number[] {
  const fingerprints = (passage.sentence ?? '').split('.', 3).filter(Boolean)
  return fingerprints.flatMap((fingerprint) => {
    const [only, second] = sentencesWith.get(fingerprint) ?? []
    const paragraph = only === undefined ? undefined : sentences[only]?.paragraph
    return paragraph === undefined || second !== undefined ? [] : [paragraph]
  })
}

/** The paragraphs where the words before the passage end and those after it begin. */
function wordClues(text: PreparedText, { prefix = '', suffix = '' }: Passage): number[] {
  const before = onlyOccurrence(text, prefix)
  const after = onlyOccurrence(text, suffix)
  return [
    ...(before === null ? [] : [paragraphAt(text, before.end - 1)]),
    ...(after === null ? [] : [paragraphAt(text, after.start)]),
  ]
}

/** Where folded words stand, in folded units; `null` unless they do once. */
function onlyOccurrence({ text }: PreparedText, words: string) {
  const sought = foldText(words).text.trim()
  if (sought.length < SHORTEST) return null
  const [start, second] = occurrences(text, sought, 2)
  return start === undefined || second !== undefined ? null : { start, end: start + sought.length }
}

function paragraphAt(text: PreparedText, foldedUnit: number): number {
  return (
    text.sentences[sentenceAt(text.sentences, text.folded.starts[foldedUnit] ?? 0)]?.paragraph ?? 1
  )
}

/** What most of the numbers are, of several the first; `null` if there are none. */
function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}
