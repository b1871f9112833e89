import { foundBasis } from '../found-basis'
import { personBeside, personSaidToBe } from './beside'
import type { Candidate } from './candidate'
import type { Named } from './join-names'
import type { Reference, Situation } from './resolve-references'

/** What a description points back at: the last of its kind that the noun is true of. */
export function resolveDescription(description: Candidate, situation: Situation): Reference {
  const { reading, discourse } = situation
  const noun = reading.tokens[description.endToken - 1]?.key ?? ''
  if (description.kind === 'person') return resolvePerson(description, noun, situation)
  const latest = discourse.latest((entity) => isTrueOf(noun, description, entity))
  if (description.isPlural) {
    const [second, first] = latest
    if (first === undefined || second === undefined) return null
    return { entities: [first, second], basis: foundBasis('both', BOTH, 0.7) }
  }
  const [found] = latest
  if (found === undefined || isLongAgo(found, description, situation)) return null
  return { entities: [found], basis: foundBasis('description', LAST, 0.7) }
}

/** Somebody who stands beside it, of whom it is said, or who was called so before. */
function resolvePerson(description: Candidate, noun: string, situation: Situation): Reference {
  const { reading, discourse } = situation
  const beside = personBeside(description, situation)
  const person = beside ?? personSaidToBe(description, situation)
  if (person !== null) {
    person.roles.add(noun)
    person.gender ??= description.gender
    return {
      entities: [person],
      basis: foundBasis('description beside a name', beside === null ? SAID : BESIDE, 0.8),
    }
  }
  const opening = reading.tokens[description.firstToken]?.key ?? ''
  if (!POINTING.has(opening) || description.endToken - description.firstToken > 2) return null
  const [found] = discourse.latest((entity) => entity.kind === 'person' && entity.roles.has(noun))
  if (found === undefined || isLongAgo(found, description, situation)) return null
  return { entities: [found], basis: foundBasis('description again', AGAIN, 0.7) }
}

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that'])
const BESIDE = 'It stands beside the name of whom it describes'
const SAID = 'The sentence says so of whom it is about'
const AGAIN = 'The text has called this person so before'

const LAST = 'The last that the text has named and that this noun is true of'
const BOTH = 'The last two that the text has named and that this noun is true of'

/** Nouns that only say "thing of this kind" reach back so many sentences. */
const REACH = 12

function isLongAgo(
  entity: Named,
  { firstToken }: Candidate,
  { reading, discourse }: Situation,
): boolean {
  const seen = discourse.lastSeen(entity)
  return (reading.tokens[firstToken]?.sentence ?? 0) - (seen?.sentence ?? 0) > REACH
}

function isTrueOf(noun: string, { kind, isPlural }: Candidate, entity: Named): boolean {
  if (entity.kind !== kind) return false
  if (kind === 'place' && (COUNTRIES.has(noun) || isPlural)) {
    return COUNTRIES.has(noun) ? entity.isCountry : false
  }
  if (isPlural) return true
  if (entity.heads.has(noun)) return true
  const family = FAMILIES.find((words) => words.has(noun))
  if (family !== undefined) return [...entity.heads].some((head) => family.has(head))
  return (
    kind === 'organisation' &&
    FIRMS.has(noun) &&
    ![...entity.heads].some((head) => OFFICES.has(head))
  )
}

const COUNTRIES = wordSet('country nation kingdom republic countries nations governments')
const FIRMS = wordSet('company firm corporation')
const OFFICES = wordSet(
  'ministry department office agency commission committee council court party university police government parliament congress senate institute administration',
)

/** Nouns that a text uses for the same thing in turns. */
const FAMILIES = [
  wordSet('agreement accord accords deal pact treaty memorandum understanding protocol convention'),
  wordSet('order decree'),
  wordSet('act bill law legislation'),
]

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
