import { foundBasis } from '../found-basis'
import type { Candidate } from './candidate'
import type { Named } from './join-names'
import type { Reference, Situation } from './resolve-references'

/** Whose role it is: of the name that it stands beside, or of who was last said to hold it. */
export function resolveRole(role: Candidate, situation: Situation): Reference {
  const words = wordsOfRole(role, situation)
  const beside = nameBeside(role, situation)
  if (beside !== null) {
    for (const word of words) beside.roles.add(word)
    return { entities: [beside], basis: foundBasis('role beside a name', BESIDE, 0.9) }
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
const AGAIN = 'The text has said before who holds this role'

/** The person whose name follows at once or after a comma, or stands before one and an article. */
function nameBeside(role: Candidate, { reading, nameFrom, nameTo }: Situation): Named | null {
  const keyAt = (at: number) => reading.tokens[at]?.key ?? ''
  const isPerson = (entity: Named | undefined) => (entity?.kind === 'person' ? entity : null)
  const { firstToken, endToken } = role
  const next = isPerson(nameFrom.get(endToken))
  if (next !== null) return next
  let before = firstToken
  while (before > firstToken - 3 && ARTICLES.has(keyAt(before - 1))) before--
  if (keyAt(before - 1) === ',') {
    const named = isPerson(nameTo.get(before - 1))
    if (named !== null) return named
  }
  return keyAt(endToken) === ',' && keyAt(firstToken - 1) === 'the'
    ? isPerson(nameFrom.get(endToken + 1))
    : null
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an former then its his her their current'.split(' '),
)

function wordsOfRole({ firstToken, endToken }: Candidate, { reading }: Situation): string[] {
  return reading.tokens
    .slice(firstToken, endToken)
    .map(({ key }) => key.replaceAll('.', ''))
    .filter((key) => /^[\p{L}-]{2,60}$/u.test(key) && !SMALL_WORDS.has(key))
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for'])
