import { foundBasis } from '../found-basis'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { type Candidate, candidate } from './candidate'

/** Find governments that go by the name of who leads them: "Biden administration". */
export function findAdministrations(reading: Reading): Paced<Candidate[]> {
  return pacedFlatMap(reading.tokens, ({ key, sentence }, at) => {
    const leader = reading.tokens[at - 1]
    if (!NOUNS.has(key) || leader?.sentence !== sentence) return []
    const letter = reading.text.charAt(leader.start)
    if (letter === letter.toLowerCase() || NOT_LEADERS.has(leader.key)) return []
    const range = { firstToken: at - 1, endToken: at + 1 }
    return [candidate(reading, range, { form: 'name', kind: 'organisation', basis: BASIS })]
  })
}

const BASIS = foundBasis('administration', 'A government named after who leads it', 0.8)

const NOUNS: ReadonlySet<string> = new Set(['administration'])
const NOT_LEADERS: ReadonlySet<string> = new Set(
  'the this that his her its their our public new us u.s. american'.split(' '),
)
