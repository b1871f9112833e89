import { type Paced, pacedFlatMap } from '@/annotate/pace'
import type { Reading } from '@/annotate/reading/reading'
import type { TextRange } from '@/text/range'
import { factsOf, needsCapital, type Slot } from './lexicon'

/** A word as patterns of time see it: hyphened ones are apart where one part is a word of time. */
export type TimeWord = TextRange & {
  readonly key: string
  readonly sentence: number
  readonly isCapital: boolean
  /** What it can stand for; null for most words. */
  readonly facts: ReadonlyMap<Slot, string> | null
}

/** The words of a reading for patterns of time. */
export function timeWords({ text, tokens }: Reading): Paced<TimeWord[]> {
  return pacedFlatMap(tokens, ({ start, end, key, sentence }) => {
    const facts = factsHere(text, start, key)
    const hyphen = facts === null && end - start <= LONGEST_JOINED ? key.indexOf('-', 1) : -1
    if (hyphen < 0 || !key.split('-').some((part) => factsOf(part) !== null)) {
      return [{ start, end, key, sentence, isCapital: isCapital(text, start), facts }]
    }
    let next = start
    return key.split(/(-)/).flatMap((part) => {
      const at = next
      next += part.length
      const facts = factsHere(text, at, part)
      const word = { start: at, end: next, key: part, sentence, facts }
      return part === '' ? [] : [{ ...word, isCapital: isCapital(text, at) }]
    })
  })
}

const LONGEST_JOINED = 40

function factsHere(text: string, start: number, key: string) {
  const facts = factsOf(key)
  if (facts === null || !needsCapital(facts)) return facts
  return isCapital(text, start) ? facts : null
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x41 && unit <= 0x5a
}
