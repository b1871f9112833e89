import { type Paced, pacedFlatMap } from '../pace'
import { reportingVerb } from '../quotations/reporting-words'
import type { Reading } from '../reading/reading'
import { isCountryName } from './countries'
import { hashWord } from './feature-hash'
import { hasHash } from './hashed-set'
import { LIST_NAMES, type NameWeights } from './name-weights'
import { isOrganisationWord } from './organisation-words'
import type { TaggedName } from './tag-names'

/** What is known of words that names are run together with. */
export type NameParts = {
  /** Last words of persons' names in the text. */
  readonly surnames: ReadonlySet<string>
  /** Those of them that another name stands before. */
  readonly fullSurnames: ReadonlySet<string>
  readonly isFirstName: (key: string) => boolean
}

/** The parts of names that a text has, and that lists have. */
export function* namePartsOf(
  { tokens }: Reading,
  tagged: readonly TaggedName[],
  { lists }: NameWeights,
): Paced<NameParts> {
  const surnames = yield* pacedFlatMap(tagged, ({ kind, chance, end }) =>
    kind === 'person' && chance >= KNOWN ? [tokens[end - 1]?.key ?? ''] : [],
  )
  const full = yield* pacedFlatMap(tagged, ({ kind, first, end }) =>
    kind === 'person' && end - first > 1 ? [tokens[end - 1]?.key ?? ''] : [],
  )
  const firstNames = [lists[FEMALE_NAMES], lists[MALE_NAMES]]
  return {
    surnames: new Set(surnames),
    fullSurnames: new Set(full),
    isFirstName: (key) =>
      firstNames.some((list) => list !== undefined && hasHash(list, hashWord(key))),
  }
}

const KNOWN = 0.6
const FEMALE_NAMES = LIST_NAMES.indexOf('female-name')
const MALE_NAMES = LIST_NAMES.indexOf('male-name')

/**
 * Take apart what is tagged as one organisation: "Oxfam Ann Lee" where the text speaks of Lee, or
 * what Ann Lee said; "Ann Lee of Oxfam"; "United Nations and United States".
 */
export function splitNames(
  reading: Reading,
  name: TaggedName,
  parts: NameParts,
): readonly TaggedName[] {
  if (name.kind !== 'organisation') return [name]
  return (
    withPersonLast(reading, name, parts) ??
    withPersonFirst(reading, name, parts) ??
    withCountryLast(reading, name) ?? [name]
  )
}

/** Names of two words, and at least one of something else. */
const SHORTEST = 3

function withPersonLast(
  { tokens }: Reading,
  name: TaggedName,
  { surnames, isFirstName }: NameParts,
): TaggedName[] | null {
  const { first, end } = name
  const keyAt = (at: number) => tokens[at]?.key ?? ''
  if (end - first < SHORTEST || LINKING.has(keyAt(end - 2)) || LINKING.has(keyAt(end - 3)))
    return null
  const isSpeaking = end - first > SHORTEST && reportingVerb(keyAt(end))?.form === 'past'
  // "Refugee Council Ann Lee said": an organisation's name mostly ends with such a word.
  const isBehindOne = isOrganisationWord(keyAt(end - 3))
  const isSomebody =
    surnames.has(keyAt(end - 1)) || (isSpeaking && (isBehindOne || isFirstName(keyAt(end - 2))))
  if (!isSomebody) return null
  return [
    { ...name, end: end - 2, chance: UNSURE },
    { ...name, first: end - 2, kind: 'person', chance: LIKELY },
  ]
}

function withPersonFirst(
  { tokens }: Reading,
  name: TaggedName,
  { isFirstName }: NameParts,
): TaggedName[] | null {
  const { first, end } = name
  const keyAt = (at: number) => tokens[at]?.key ?? ''
  if (end - first < SHORTEST + 1 || !BELONGING.has(keyAt(first + 2))) return null
  if (!isFirstName(keyAt(first)) || isFirstName(keyAt(first + 3))) return null
  return [
    { ...name, end: first + 2, kind: 'person', chance: LIKELY },
    { ...name, first: first + 3, chance: UNSURE },
  ]
}

function withCountryLast({ tokens }: Reading, name: TaggedName): TaggedName[] | null {
  const { first, end } = name
  for (let at = first + 1; at < end - 1; at++) {
    if (tokens[at]?.key !== 'and') continue
    const keys = tokens.slice(at + 1, end).map(({ key }) => key)
    if (!isCountryName(keys.join(' '))) return null
    return [
      { ...name, end: at },
      { ...name, first: at + 1, kind: 'place', chance: LIKELY },
    ]
  }
  return null
}

const LIKELY = 0.8
/** What else the text calls such words by counts for more. */
const UNSURE = 0.5
const BELONGING: ReadonlySet<string> = new Set(['of', 'from'])
const LINKING: ReadonlySet<string> = new Set(
  "of the and for in on at to & 's - . / with de la".split(' '),
)
