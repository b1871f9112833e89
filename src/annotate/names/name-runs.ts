import { type Paced, PIECE } from '../pace'
import type { Reading } from '../reading/reading'
import type { WordFacts } from './word-facts'

/** Tokens in a row that a name can be made of: from `first` up to `end`, which is not one of them. */
export type NameRun = { readonly first: number; readonly end: number }

/** Longer runs are cut, as in texts that are all in capitals. */
const LONGEST_RUN = 40

/**
 * The runs of capitalised words of a text, with the words that link them within a sentence: all
 * else is never part of a name, and need not be looked at closely.
 */
export function* nameRuns(reading: Reading, facts: readonly WordFacts[]): Paced<NameRun[]> {
  const found: NameRun[] = []
  let last = 0
  for (const [at, { hasCapital }] of facts.entries()) {
    if (at % PIECE === PIECE - 1) yield
    if (!hasCapital || at < last) continue
    last = runEnd(reading, facts, at)
    found.push({ first: at, end: last })
  }
  return found
}

function runEnd(reading: Reading, facts: readonly WordFacts[], first: number): number {
  let end = first + 1
  while (end - first < LONGEST_RUN) {
    const next = nextCapital(reading, facts, end)
    if (next === null) return end
    end = next + 1
  }
  return end
}

/** The capitalised word that at most three linking words stand before; null if there is none. */
function nextCapital(reading: Reading, facts: readonly WordFacts[], from: number): number | null {
  const sentence = reading.tokens[from - 1]?.sentence
  for (let at = from; at < from + 4; at++) {
    const token = reading.tokens[at]
    if (token === undefined || token.sentence !== sentence) return null
    if (facts[at]?.hasCapital) return at
    if (!LINKING.has(token.key) && !/^\d{1,4}$/.test(token.key)) return null
  }
  return null
}

const LINKING: ReadonlySet<string> = new Set(
  "of the and for in on at to de la le les du des da do dos das di del della van von der den ter ten zu al el bin ibn bint abu y e & ' 's - . / with".split(
    ' ',
  ),
)
