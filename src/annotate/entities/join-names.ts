import type { EntityKind } from '@/edition/vocabularies'
import type { FoundBasis } from '../found-basis'
import { bracketedNames } from '../names/bracketed-names'
import { keyOfName } from '../names/key-of-name'
import type { NameRun } from '../names/name-runs'
import { type Paced, PIECE, pacedFlatMap } from '../pace'
import { pacedSort } from '../paced-sort'
import type { Reading } from '../reading/reading'
import type { Candidate, Gender } from './candidate'
import { SAME_PLACE } from './country-names'
import { partsOf } from './name-parts'

/** What names of a text point at, while references to it are being resolved. */
export type Named = {
  readonly kind: EntityKind
  /** Keys of its names with the name as printed, and how often it was. */
  readonly names: Map<string, { words: string; count: number }>
  /** Last words of its names: what "the institute" or a surname is compared with. */
  readonly heads: Set<string>
  /** Words of the roles that it was seen in. */
  readonly roles: Set<string>
  gender: Gender | null
  readonly isCountry: boolean
  basis: FoundBasis
}

/** Which names point at the same; `several` are those that could be of more than one. */
export type JoinedNames = {
  readonly entities: readonly Named[]
  readonly entityOf: ReadonlyMap<Candidate, Named>
  readonly openCandidates: ReadonlyMap<Candidate, readonly Named[]>
}

/**
 * Join the names of a text: the same words, a full name and its last or first part, an acronym and
 * what it is made of, what something is "also known as", and countries by other names. Longer names come first, so that shorter ones
 * find them; names in different scripts are never joined, since nothing but words is compared.
 */
export function* joinNames(reading: Reading, names: readonly Candidate[]): Paced<JoinedNames> {
  const joining: Joining = {
    entities: [],
    entityOf: new Map(),
    openCandidates: new Map(),
    parts: new Map(),
    acronyms: yield* acronymsByName(reading, names),
  }
  const others = yield* otherNames(reading, names)
  const groups = yield* groupByKey(reading, names, others)
  for (const [index, [key, alike]] of groups.entries()) {
    if (index % PIECE === PIECE - 1) yield
    yield* joinAlike(reading, joining, key, alike)
  }
  return joining
}

type Joining = {
  readonly entities: Named[]
  readonly entityOf: Map<Candidate, Named>
  readonly openCandidates: Map<Candidate, readonly Named[]>
  /** Whose names a shorter one can be a part of, by its key. */
  readonly parts: Map<string, readonly Named[]>
  /** Acronyms in brackets by the names that they stand behind. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>
}

function* acronymsByName(
  reading: Reading,
  names: readonly Candidate[],
): Paced<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const [acronym, name] of yield* bracketedNames(reading, names.map(runOf))) {
    found.set(name, [...(found.get(name) ?? []), acronym.replaceAll('.', '')])
  }
  return found
}

function runOf({ firstToken, endToken }: Candidate): NameRun {
  return { first: firstToken, end: endToken }
}

/** Join names that are alike; there can be as many as the text has words. */
function* joinAlike(
  reading: Reading,
  joining: Joining,
  key: string,
  alike: readonly Candidate[],
): Paced<void> {
  const { entities, entityOf, openCandidates, parts, acronyms } = joining
  const [first] = alike
  if (first === undefined) return
  const owners = partOwners(key, first, parts)
  if (owners.length > 1) {
    for (const name of alike) openCandidates.set(name, owners)
    return
  }
  const entity = owners[0] ?? newEntity(first)
  if (owners.length === 0) entities.push(entity)
  for (const [index, name] of alike.entries()) {
    if (index % PIECE === PIECE - 1) yield
    addName(reading, entity, key, name, entityOf)
  }
  const bracketed = acronyms.get(keyOfName(reading, runOf(first))) ?? []
  for (const part of [
    ...partsOf(reading, key, first),
    ...bracketed.map((acronym) => `${first.kind} ${acronym}`),
  ]) {
    const known = parts.get(part) ?? []
    if (!known.includes(entity)) parts.set(part, [...known, entity])
  }
}

/** The keys of what the text says is also known as something else, by the keys of that. */
function* otherNames(
  reading: Reading,
  names: readonly Candidate[],
): Paced<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  yield* pacedFlatMap(names, (name, index) => {
    const before = names[index - 1]
    if (before === undefined || !isKnownAs(reading, before.endToken, name.firstToken)) return []
    const [key, other] = [keyOf(reading, before), keyOf(reading, name)]
    if (before.kind === name.kind && key !== other) found.set(other, found.get(key) ?? key)
    return []
  })
  return found
}

/** Whether what stands between two names ends with "also known as the" or the like. */
function isKnownAs({ tokens }: Reading, from: number, to: number): boolean {
  if (to - from < 3 || to - from > LONGEST_KNOWN_AS) return false
  if (tokens[from]?.sentence !== tokens[to]?.sentence) return false
  let at = to - 1
  while (at > from && BEFORE_OTHER.has(tokens[at]?.key ?? '')) at--
  const [how, known, as] = [at - 2, at - 1, at].map((index) => tokens[index]?.key ?? '')
  return known === 'known' && as === 'as' && HOW_KNOWN.has(how ?? '')
}

const LONGEST_KNOWN_AS = 12
const BEFORE_OTHER: ReadonlySet<string> = new Set(['the', '“', '"', '‘'])
const HOW_KNOWN: ReadonlySet<string> = new Set(
  'also better formerly previously widely commonly popularly locally'.split(' '),
)

function keyOf(reading: Reading, name: Candidate): string {
  return `${name.kind} ${normalName(reading, name)}`
}

/** The names by key, those of most words first, then as the text has them. */
function* groupByKey(
  reading: Reading,
  names: readonly Candidate[],
  others: ReadonlyMap<string, string>,
): Paced<[string, Candidate[]][]> {
  const groups = new Map<string, Candidate[]>()
  for (const [index, name] of names.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const own = keyOf(reading, name)
    const key = others.get(own) ?? own
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  const counted = [...groups].map((group) => ({ group, words: group[0].split(' ').length }))
  const sorted = yield* pacedSort(counted, (a, b) => b.words - a.words)
  return sorted.map(({ group }) => group)
}

/** Who a shorter name can be a part of: one, several, or nobody. */
function partOwners(
  key: string,
  name: Candidate,
  parts: ReadonlyMap<string, readonly Named[]>,
): readonly Named[] {
  const owners = parts.get(key) ?? []
  return owners.filter((owner) => owner.kind === name.kind && isSameGender(owner, name))
}

function isSameGender(owner: Named, { gender }: Candidate): boolean {
  return gender === null || owner.gender === null || owner.gender === gender
}

function newEntity({ kind, basis, gender, isCountry }: Candidate): Named {
  return { kind, names: new Map(), heads: new Set(), roles: new Set(), gender, isCountry, basis }
}

/** Let a name be one of an entity's. */
function addName(
  reading: Reading,
  entity: Named,
  key: string,
  name: Candidate,
  entityOf: Map<Candidate, Named>,
) {
  entityOf.set(name, entity)
  const words = reading.text.slice(name.start, name.end)
  const known = entity.names.get(words)
  if (known === undefined) entity.names.set(words, { words, count: 1 })
  else known.count++
  for (const part of [key, key.replace(/ (?:of|for|on) .*$/, '')]) {
    entity.heads.add(part.slice(part.lastIndexOf(' ') + 1))
  }
  entity.gender ??= name.gender
  if (name.basis.confidence > entity.basis.confidence) entity.basis = name.basis
}

/** A name as it is compared: small letters, no points, no "the", no "Inc." and the like. */
function normalName({ tokens }: Reading, { firstToken, endToken, kind }: Candidate): string {
  const keys = tokens.slice(firstToken, endToken).map(({ key }) => plainKey(key))
  while (keys.length > 1 && DROPPED_BEFORE.has(keys[0] ?? '')) keys.shift()
  const dropped = kind === 'organisation' ? FIRMS : kind === 'person' ? SUFFIXES : NONE
  // "Norton I" is not Norton II, and "John Doe III" has one name more than John Doe.
  const fewest = kind === 'person' && keys.length < 3 ? 2 : 1
  while (keys.length > fewest && dropped.has(keys[keys.length - 1] ?? '')) keys.pop()
  const key = keys.join(' ')
  if (kind === 'organisation') return SAME_PLACE.get(key) ?? withFullCountry(keys)
  return kind === 'place' ? placeKey(keys) : key
}

/** "Cleveland" for "City of Cleveland", and one name for each country. */
function placeKey(keys: readonly string[]): string {
  const isTown = keys.length > 2 && keys[1] === 'of' && TOWNS.has(keys[0] ?? '')
  const key = keys.slice(isTown ? 2 : 0).join(' ')
  return SAME_PLACE.get(key) ?? key
}

/** A word without points, and Latin letters without accents: "Łódź" as "Łodz". */
function plainKey(key: string): string {
  const letters = key.replaceAll('.', '')
  if (!/[^ -~]/.test(letters)) return letters
  return letters
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
}

/** "United States Congress" for "US Congress", and "New People Party" for "New People’s Party". */
function withFullCountry(keys: readonly string[]): string {
  const [first = '', ...rest] = keys.filter((key) => key !== "'s")
  return [SAME_PLACE.get(first) ?? first, ...rest].join(' ')
}

const NONE: ReadonlySet<string> = new Set()
const DROPPED_BEFORE: ReadonlySet<string> = new Set(
  'the mr mrs ms miss mlle mme dr prof professor sir dame lord lady sen senator rep gov gen col capt lt sgt st saint judge justice president'.split(
    ' ',
  ),
)
/** What a place’s name may begin with, and is as well without: "City of Cleveland". */
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'municipality'])
const FIRMS: ReadonlySet<string> = new Set(
  "inc ltd co corp corporation plc llc company ag sa nv fc 's".split(' '),
)
const SUFFIXES: ReadonlySet<string> = new Set(
  "'s jr sr ii iii , phd md frs obe mbe cbe dbe kbe qc kc mp ra".split(' '),
)
