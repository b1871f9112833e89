import { foundBasis } from '../found-basis'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { type Candidate, candidate, type Gender } from './candidate'

/** Find pronouns of the third person that can stand for somebody or something named. */
export function findPronouns(reading: Reading): Paced<Candidate[]> {
  return pacedFlatMap(reading.tokens, ({ key }, firstToken) => {
    const pronoun = PRONOUNS.get(key)
    if (pronoun === undefined) return []
    const basis = foundBasis('pronoun', 'A pronoun of the third person', 1)
    const range = { firstToken, endToken: firstToken + 1 }
    return [candidate(reading, range, { form: 'pronoun', ...pronoun, basis })]
  })
}

type Pronoun = {
  readonly kind: 'person' | 'organisation'
  readonly isPlural: boolean
  readonly gender: Gender | null
}

const SHE: Pronoun = { kind: 'person', isPlural: false, gender: 'female' }
const HE: Pronoun = { kind: 'person', isPlural: false, gender: 'male' }
const IT: Pronoun = { kind: 'organisation', isPlural: false, gender: null }
const THEY: Pronoun = { kind: 'organisation', isPlural: true, gender: null }

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, SHE] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, HE] as const),
  // "It" mostly stands for nothing that has a name, "its" for what acts.
  ...['its', 'itself'].map((word) => [word, IT] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, THEY] as const),
])
