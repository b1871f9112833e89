import { type Paced, pacedFlatMap } from '../pace'
import type { Reading, Token } from '../reading/reading'
import { isCountryName } from './countries'
import { isToldPlace } from './is-told-place'
import type { NameWeights } from './name-weights'
import { isOrganisationWord } from './organisation-words'
import { isRoleWord } from './role-words'
import { type NameParts, namePartsOf, splitNames } from './split-names'
import type { TaggedName } from './tag-names'
import { toldKind } from './told-kind'

/**
 * Mend what the tagger does not see in its narrow window: a pronoun, a handle, a belief, a festival
 * and a common word that begins a sentence are no names of a person, organisation or place, a role is no part of an organisation's
 * name, a possessor has a name of its own, where somebody is of is not whom, who is said to be
 * somebody is a person, and what is said to be a town a place.
 */
export function* mendNames(
  reading: Reading,
  tagged: readonly TaggedName[],
  weights: NameWeights,
): Paced<TaggedName[]> {
  const parts = yield* namePartsOf(reading, tagged, weights)
  const common = yield* commonWords(reading)
  return yield* pacedFlatMap(tagged, (name) =>
    cutOpening(reading, name)
      .filter((part) => !isCommonWord(reading, part, common))
      .filter((part) => !isLoneRole(reading, part, parts))
      .flatMap((part) => cutRole(reading, part))
      .flatMap((part) => splitNames(reading, part, parts))
      .flatMap((part) => splitPossessor(reading, part))
      .flatMap((part) => splitBelonging(reading, part))
      .map((part) => ofItsHead(reading, part))
      .map((part) => ofToldKind(reading, part)),
  )
}

/** Of the kind that the text itself says it is. */
function ofToldKind(reading: Reading, name: TaggedName): TaggedName {
  if (isToldPlace(reading, name)) return { ...name, kind: 'place', chance: 0.98 }
  if (isSaidOfPerson(reading, name)) return { ...name, kind: 'person', chance: 0.95 }
  const kind = toldKind(reading, name)
  return kind === null ? name : { ...name, kind, chance: 0.95 }
}

/** "One Rohingya" names the Rohingya, "Scientologist Tom Cruise" him; what is no name is left out. */
function cutOpening(reading: Reading, name: TaggedName): TaggedName[] {
  if (isNoName(reading, name)) return []
  const { first, end, kind } = name
  const key = reading.tokens[first]?.key ?? ''
  const isCut =
    (end - first > 1 && QUANTITIES.has(key)) ||
    (kind === 'person' && end - first > 2 && FOLLOWER.test(key))
  return isCut ? [{ ...name, first: first + 1 }] : [name]
}

const QUANTITIES: ReadonlySet<string> = new Set(
  'one two three several many some most both former ex other'.split(' '),
)
const FOLLOWER = /^[\p{L}-]{3,40}(?:ist|crat)$/u

/** The words that the text has in small letters, and with a capital at the beginning of sentences alone. */
function* commonWords(reading: Reading): Paced<ReadonlySet<string>> {
  const { tokens, sentences, text } = reading
  const small = new Set<string>()
  const capital = new Set<string>()
  yield* pacedFlatMap(tokens, ({ start, key, sentence }, at) => {
    if (sentences[sentence]?.firstToken === at) return []
    const letter = text.charAt(start)
    if (letter !== letter.toUpperCase()) small.add(key)
    else if (letter !== letter.toLowerCase()) capital.add(key)
    return []
  })
  for (const key of capital) small.delete(key)
  return small
}

/** "Hackers" in "Hackers attack a site", where the text speaks of hackers. */
function isCommonWord(
  { tokens, sentences }: Reading,
  { first, end }: TaggedName,
  common: ReadonlySet<string>,
): boolean {
  const token = tokens[first]
  if (token === undefined || end - first > 1 || !common.has(token.key)) return false
  return sentences[token.sentence]?.firstToken === first
}

/** Whether it is a handle or hashtag, or alone a word like "Dame" or "Islamophobia". */
function isNoName(reading: Reading, name: TaggedName): boolean {
  const { tokens, text } = reading
  const token = tokens[name.first]
  if (token === undefined || /[@#]/.test(text.charAt(token.start - 1))) return true
  for (let at = name.first + 1; at < name.end; at++) {
    if (OCCASIONS.has(tokens[at]?.key ?? '')) return true
  }
  if (name.end - name.first > 1) return tokens[name.end - 1]?.key === 'convention'
  return isPronoun(reading, token) || TITLES.has(token.key) || BELIEFS.test(token.key)
}

/** What names of occasions are made with. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'olympics paralympics cup cups championship championships festival expo marathon biennale oscars'.split(
    ' ',
  ),
)

const TITLES: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady crown majesty highness'.split(' '),
)

/** Of at least so many letters: "Prism" can be a name. */
const BELIEFS = /^(?:\p{L}{4,60}(?:ism|phobia)|islam|christianity)$/u

/** Whether it is a word like "We"; one all in capitals, like "IT", is none. */
function isPronoun({ text }: Reading, token: Token): boolean {
  if (!PRONOUNS.has(token.key)) return false
  const words = text.slice(token.start, token.end)
  return words === 'I' || words !== words.toUpperCase()
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they me him us them my your his her its our their myself'.split(' '),
)

/** "Sheriff" alone is nobody's name, where nobody in the text has it behind another name. */
function isLoneRole(
  { tokens }: Reading,
  { first, end, kind }: TaggedName,
  parts: NameParts,
): boolean {
  const key = tokens[first]?.key ?? ''
  return kind === 'person' && end - first === 1 && isRoleWord(key) && !parts.fullSurnames.has(key)
}

/** Of "US Commerce Secretary" the country is left. */
function cutRole({ tokens }: Reading, name: TaggedName): TaggedName[] {
  const { first, end, kind } = name
  const isRole = (at: number) => isRoleWord(tokens[at]?.key ?? '')
  const [endsWith, isBefore] = [isRole(end - 1), isRole(end)]
  if (kind === 'place' && endsWith) return end - first > 1 ? [{ ...name, end: end - 1 }] : []
  if (kind !== 'organisation' || (!endsWith && !isBefore)) return [name]
  if (end - first > 1 && isCountryName(tokens[first]?.key ?? '')) {
    return [{ ...name, end: first + 1, kind: 'place', chance: 0.8 }]
  }
  if (!endsWith) return [name]
  return end - first > 1 ? [{ ...name, end: end - 1 }] : []
}

/** "The Department of Commerce’s National Institute" names two, and so does "Mecca’s Grand Mosque". */
function splitPossessor({ tokens, text }: Reading, name: TaggedName): TaggedName[] {
  const { first, end, kind } = name
  if (kind === 'person') return [name]
  const [before, after] = kind === 'place' ? [1, 1] : [3, 2]
  for (let at = first + before; at < end - after; at++) {
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

/**
 * What ends with a word for an organisation is one: "Florida Highway Patrol"; what ends with one for
 * land or water is a place, and nobody; and so mostly are
 * three capitals that the tagger hardly takes for a place.
 */
function ofItsHead({ tokens, text }: Reading, name: TaggedName): TaggedName {
  const { first, end, kind, chance } = name
  if (kind === 'place' && end - first === 1 && chance < UNSURE + 0.1) {
    const { start = 0, end: stop = 0, key = '' } = tokens[first] ?? {}
    const isAcronym = ACRONYM.test(text.slice(start, stop)) && !isCountryName(key)
    if (isAcronym) return { ...name, kind: 'organisation', chance: UNSURE }
  }
  if (kind === 'person' && end - first > 1 && LANDS.has(tokens[end - 1]?.key ?? '')) {
    return { ...name, kind: 'place', chance: Math.max(chance, LIKELY) }
  }
  const isOne = end - first > 1 && isOrganisationWord(tokens[end - 1]?.key ?? '')
  if (kind === 'organisation' || !isOne) return name
  return { ...name, kind: 'organisation', chance: Math.max(chance, LIKELY) }
}

/** What nobody's name ends with. */
const LANDS: ReadonlySet<string> = new Set(
  'shelf ocean peninsula strait airport archipelago glacier islands desert'.split(' '),
)
const LIKELY = 0.8
const ACRONYM = /^\p{Lu}{3,6}$/u

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
