import { nameEvidence, nameFeatures } from '@/annotate/names/name-features'
import { type NameRun, nameRuns } from '@/annotate/names/name-runs'
import { NAME_LABELS } from '@/annotate/names/name-weights'
import type { Knowledge } from '@/annotate/names/word-facts'
import { atOnce } from '@/annotate/pace'
import { type Reading, read } from '@/annotate/reading/reading'
import type { Example } from './crf-trainer'
import type { GoldName, LabelledText } from './labelled-text'

/** What is learned from a text: each of its runs of capitals, with the labels of its tokens. */
export function examplesOf(text: LabelledText, knowledge: Knowledge): Example[] {
  const reading = atOnce(read(text.text))
  const labels = labelTokens(reading, text.gold)
  const evidence = atOnce(nameEvidence(reading, knowledge))
  const features: number[] = []
  return atOnce(nameRuns(reading, evidence.facts)).map((run) => {
    const all: number[] = []
    const starts = [0]
    for (let at = run.first; at < run.end; at++) {
      nameFeatures(evidence, run, at, features)
      all.push(...features)
      starts.push(all.length)
    }
    return {
      features: Int32Array.from(all),
      starts: Int32Array.from(starts),
      labels: labelsOfRun(labels, run),
      weight: text.weight,
    }
  })
}

/** Labels of all tokens, as numbers of NAME_LABELS. */
function labelTokens({ tokens }: Reading, gold: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  const names = [...gold].sort((a, b) => a.start - b.start)
  let next = 0
  for (const name of names) {
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next++
    const first = FIRST_LABELS.get(name.type) ?? 0
    for (let at = next; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < name.end; at++) {
      labels[at] = at === next ? first : first + 1
    }
  }
  return labels
}

/** The label that begins a name of each type, by its number. */
const FIRST_LABELS = new Map(
  NAME_LABELS.flatMap((label, index) =>
    label.startsWith('B-') ? [[label.slice(2), index] as const] : [],
  ),
)

/** A name that began before its run begins with it. */
function labelsOfRun(labels: Uint8Array, { first, end }: NameRun): Uint8Array {
  const found = labels.slice(first, end)
  const label = found[0] ?? 0
  if (label > 0 && label % 2 === 0) found[0] = label - 1
  return found
}

/** The same text in capitals, or null where letters change their number. */
export function inCapitals(text: LabelledText, weight: number): LabelledText | null {
  const capitals = text.text.toUpperCase()
  return capitals.length === text.text.length ? { ...text, text: capitals, weight } : null
}

/** The same text with capitals as in a title. */
export function likeTitle(text: LabelledText, weight: number): LabelledText {
  const title = text.text.replaceAll(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => {
    const capital = letter.toUpperCase()
    return capital.length === letter.length ? capital : letter
  })
  return { ...text, text: title, weight }
}
