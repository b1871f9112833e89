import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { isCountryName } from './countries'
import { isOrganisationWord } from './organisation-words'
import { isRoleWord } from './role-words'
import type { TaggedName } from './tag-names'

/**
 * Mend what the tagger does not see in its narrow window: a pronoun is no name, a role is no part of
 * an organisation's name, a possessor has a name of its own, where somebody is of is not whom, and
 * who is said to be somebody is a person.
 */
export function mendNames(reading: Reading, tagged: readonly TaggedName[]): Paced<TaggedName[]> {
  return pacedFlatMap(tagged, (name) =>
    (isPronoun(reading, name) ? [] : cutRole(reading, name))
      .flatMap((part) => splitPossessor(reading, part))
      .flatMap((part) => splitBelonging(reading, part))
      .map((part) => ofItsHead(reading, part))
      .map((part) =>
        isSaidOfPerson(reading, part) ? { ...part, kind: 'person', chance: 0.95 } : part,
      ),
  )
}

/** Whether it is a word like "We" alone; one all in capitals, like "IT", is none. */
function isPronoun({ tokens, text }: Reading, { first, end }: TaggedName): boolean {
  const token = tokens[first]
  if (end - first > 1 || !token || !PRONOUNS.has(token.key)) return false
  const words = text.slice(token.start, token.end)
  return words === 'I' || words !== words.toUpperCase()
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they me him us them my your his her its our their myself'.split(' '),
)

/** Of "US Commerce Secretary" the country is left. */
function cutRole({ tokens }: Reading, name: TaggedName): TaggedName[] {
  const { first, end, kind } = name
  const isRole = (at: number) => isRoleWord(tokens[at]?.key ?? '')
  const [endsWith, isBefore] = [isRole(end - 1), isRole(end)]
  if (kind !== 'organisation' || (!endsWith && !isBefore)) return [name]
  if (end - first > 1 && isCountryName(tokens[first]?.key ?? '')) {
    return [{ ...name, end: first + 1, kind: 'place', chance: 0.8 }]
  }
  if (!endsWith) return [name]
  return end - first > 1 ? [{ ...name, end: end - 1 }] : []
}

/** "The Department of Commerce’s National Institute" names two. */
function splitPossessor({ tokens, text }: Reading, name: TaggedName): TaggedName[] {
  const { first, end, kind } = name
  if (kind !== 'organisation') return [name]
  for (let at = first + 3; at < end - 2; at++) {
    if (tokens[at]?.key !== "'s") continue
    const letter = text.charAt(tokens[at + 1]?.start ?? 0)
    if (letter === letter.toLowerCase()) return [name]
    return [
      { ...name, end: at },
      { ...name, first: at + 1 },
    ]
  }
  return [name]
}

/** "Ann Lee of Oxfam" names two; "Joan of Arc" one. */
function splitBelonging({ tokens }: Reading, name: TaggedName): TaggedName[] {
  const { first, end, kind, chance } = name
  if (kind !== 'person') return [name]
  for (let at = first + 2; at < end - 1; at++) {
    if (!BELONGING.has(tokens[at]?.key ?? '')) continue
    return [
      { ...name, end: at },
      { first: at + 1, end, kind: 'organisation', chance: Math.min(chance, UNSURE) },
    ]
  }
  return [name]
}

const BELONGING: ReadonlySet<string> = new Set(['of', 'from', 'at', 'for'])
/** What else the text calls such words by counts for more. */
const UNSURE = 0.5

/** What ends with a word for an organisation is one: "Florida Highway Patrol". */
function ofItsHead({ tokens }: Reading, name: TaggedName): TaggedName {
  const { first, end, kind, chance } = name
  const isOne = end - first > 1 && isOrganisationWord(tokens[end - 1]?.key ?? '')
  if (kind === 'organisation' || !isOne) return name
  return { ...name, kind: 'organisation', chance: Math.max(chance, LIKELY) }
}

const LIKELY = 0.8

/** How far behind a name the word stands that says what somebody is. */
const REACH = 6

/** Whether a name is followed by ", an Australian woman", ", the former director" or ", 45,". */
function isSaidOfPerson({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first < 2 || tokens[end]?.key !== ',') return false
  const next = tokens[end + 1]?.key ?? ''
  if (/^\d\d$/.test(next)) return tokens[end + 2]?.key === ','
  if (!ARTICLES.has(next)) return false
  for (let at = end + 2; at < end + 2 + REACH; at++) {
    const key = tokens[at]?.key ?? ''
    if (isRoleWord(key) || PEOPLE.has(key)) return true
    if (STOPS.has(key)) return false
  }
  return false
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her'])
const PEOPLE: ReadonlySet<string> = new Set(
  'woman man girl boy mother father son daughter sister brother wife husband citizen resident'.split(
    ' ',
  ),
)
const STOPS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'and',
  ',',
  '.',
  "'s",
  'where',
  'which',
  'that',
  'for',
])
