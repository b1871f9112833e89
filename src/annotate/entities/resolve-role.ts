import { foundBasis } from '../found-basis'
import { personBeside, personSaidToBe } from './beside'
import type { Candidate } from './candidate'
import type { Reference, Situation } from './resolve-references'

/** Whose role it is: of the name that it stands beside, or of who was last said to hold it. */
export function resolveRole(role: Candidate, situation: Situation): Reference {
  const words = wordsOfRole(role, situation)
  const beside = personBeside(role, situation)
  if (beside !== null) {
    for (const word of words) beside.roles.add(word)
    return { entities: [beside], basis: foundBasis('role beside a name', BESIDE, 0.9) }
  }
  const subject = personSaidToBe(role, situation)
  if (subject !== null) {
    for (const word of words) subject.roles.add(word)
    return { entities: [subject], basis: foundBasis('role of a subject', SAID, 0.8) }
  }
  const before = situation.reading.tokens[role.firstToken - 1]?.key
  if (before !== 'the') return null
  const [holder] = situation.discourse.latest(
    (entity) => entity.kind === 'person' && words.every((word) => entity.roles.has(word)),
  )
  if (holder === undefined) return null
  return { entities: [holder], basis: foundBasis('role again', AGAIN, 0.75) }
}

const BESIDE = 'The role stands beside the name of who holds it'
const SAID = 'The sentence says that this is the role of whom it is about'
const AGAIN = 'The text has said before who holds this role'

function wordsOfRole({ firstToken, endToken }: Candidate, { reading }: Situation): string[] {
  return reading.tokens
    .slice(firstToken, endToken)
    .map(({ key }) => key.replaceAll('.', ''))
    .filter((key) => /^[\p{L}-]{2,60}$/u.test(key) && !SMALL_WORDS.has(key))
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for'])
