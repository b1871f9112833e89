import { foundBasis } from '../found-basis'
import { isCountryName } from '../names/countries'
import { hashWord } from '../names/feature-hash'
import { hasHash } from '../names/hashed-set'
import { keyOfName } from '../names/key-of-name'
import { LIST_NAMES, type NameWeights } from '../names/name-weights'
import { type NameRule, type SettledName, settleNames } from '../names/settle-names'
import { type NameKind, tagNames } from '../names/tag-names'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { type Candidate, candidate, type Gender } from './candidate'

/** Find the names of persons, organisations and places, with learned weights and rules over the text. */
export function* findNames(reading: Reading, weights: NameWeights): Paced<Candidate[]> {
  const tagged = yield* tagNames(reading, weights)
  const settled = yield* settleNames(reading, tagged, weights)
  return yield* pacedFlatMap(settled, (name) => {
    if (isOfPeople(reading, name, weights) || isOfMoney(reading, name)) return []
    const range = { firstToken: name.first, endToken: name.end }
    const said = {
      form: 'name' as const,
      kind: name.kind,
      gender: name.kind === 'person' ? genderOf(reading, name, weights) : null,
      isCountry: name.kind === 'place' && isCountryName(keyOfName(reading, name)),
      basis: basisOf(name),
    }
    return [candidate(reading, range, said)]
  })
}

/** "Afghan" says whose something is, and names nothing; "Georgia" names a place. */
function isOfPeople(
  { tokens }: Reading,
  { first, end, kind }: SettledName,
  weights: NameWeights,
): boolean {
  const key = tokens[first]?.key ?? ''
  if (kind === 'person' || end - first > 1 || isCountryName(key)) return false
  const isIn = (list: number) => hasHash(weights.lists[list] ?? NONE, hashWord(key))
  return isIn(DEMONYMS) && !isIn(CITIES) && !isIn(REGIONS)
}

/** "US $ 5" is a sum of money. */
function isOfMoney({ tokens }: Reading, { first, end }: SettledName): boolean {
  return end - first === 1 && tokens[end]?.key === '$'
}

function basisOf({ kind, rule, chance }: SettledName) {
  const { name, reason } = RULES[rule]
  const confidence = Math.round(Math.min(0.99, Math.max(0.01, chance)) * 100) / 100
  return foundBasis(name, reason(A_KIND[kind]), confidence)
}

const A_KIND = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
} as const satisfies Record<NameKind, string>

const RULES = {
  learned: {
    name: 'name tagger',
    reason: (kind) => `These words and what stands around them look like the name of ${kind}`,
  },
  'same-words': {
    name: 'same words, same kind',
    reason: (kind) => `Elsewhere in the text these words are the name of ${kind}`,
  },
  country: {
    name: 'country',
    reason: () => 'It is the name of a country',
  },
  surname: {
    name: 'last part of a full name',
    reason: (kind) => `The full name of ${kind} in the text ends with this word`,
  },
  opening: {
    name: 'first part of a full name',
    reason: (kind) => `The full name of ${kind} in the text begins with this word`,
  },
  repeat: {
    name: 'name again',
    reason: (kind) => `These words are the name of ${kind} in another place of the text`,
  },
  inner: {
    name: 'name within a name',
    reason: (kind) => `Elsewhere in the text these words alone are the name of ${kind}`,
  },
} as const satisfies Record<NameRule, { name: string; reason: (kind: string) => string }>

/** Who a name or the title before it can be said of; null where both or neither. */
function genderOf(
  { tokens }: Reading,
  { first, end }: SettledName,
  weights: NameWeights,
): Gender | null {
  const title = tokens[first - 1]?.key ?? ''
  const opening = tokens[first]?.key ?? ''
  for (const word of [title, opening]) {
    if (FEMALE_TITLES.has(word)) return 'female'
    if (MALE_TITLES.has(word)) return 'male'
  }
  // A surname says nothing.
  if (end - first < 2) return null
  const isFemale = hasHash(weights.lists[FEMALE_NAMES] ?? NONE, hashWord(opening))
  const isMale = hasHash(weights.lists[MALE_NAMES] ?? NONE, hashWord(opening))
  return isFemale === isMale ? null : isFemale ? 'female' : 'male'
}

const NONE = { size: 1, bits: new Uint32Array(1) }
const DEMONYMS = LIST_NAMES.indexOf('demonym')
const CITIES = LIST_NAMES.indexOf('city')
const REGIONS = LIST_NAMES.indexOf('region')
const FEMALE_NAMES = LIST_NAMES.indexOf('female-name')
const MALE_NAMES = LIST_NAMES.indexOf('male-name')

const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss madam mme mlle mlle. mademoiselle señora lady dame queen princess duchess countess baroness sister actress congresswoman spokeswoman chairwoman businesswoman mother wife daughter aunt'.split(
    ' ',
  ),
)
const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr mr. sir lord king prince duke earl count baron pope brother actor congressman spokesman chairman businessman father husband son uncle archbishop bishop cardinal imam sheikh'.split(
    ' ',
  ),
)
