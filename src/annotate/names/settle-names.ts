import { type Paced, PIECE, pacedFlatMap } from '../pace'
import { pacedSort } from '../paced-sort'
import type { Reading } from '../reading/reading'
import { bracketedNames } from './bracketed-names'
import { isCountryName } from './countries'
import { findRepeats } from './find-repeats'
import { innerNames } from './inner-names'
import { keyOfName } from './key-of-name'
import { mendNames } from './mend-names'
import type { NameWeights } from './name-weights'
import type { NameKind, TaggedName } from './tag-names'

/** A name with the rule that settled it; `chance` is how likely it is right. */
export type SettledName = TaggedName & { readonly rule: NameRule }

/** As learned; as the same words elsewhere; as a country's name; as the full name that it is the last or first part of; found again; within another name. */
export type NameRule =
  | 'learned'
  | 'same-words'
  | 'country'
  | 'surname'
  | 'opening'
  | 'repeat'
  | 'inner'

/**
 * Settle over a whole text what was tagged sentence by sentence: the same words are of one kind, a
 * surname is of the kind of its full name, and words that are a name in one place are one in all.
 */
export function* settleNames(
  reading: Reading,
  tagged: readonly TaggedName[],
  weights: NameWeights,
): Paced<SettledName[]> {
  const mended = yield* mendNames(reading, tagged, weights)
  const alike = yield* agreeOnWords(reading, mended)
  const followed = yield* followFullNames(reading, alike)
  const repeats = yield* findRepeats(reading, followed)
  const names = [...followed, ...repeats]
  const inner = yield* innerNames(reading, names)
  return yield* pacedSort([...names, ...inner], (a, b) => a.first - b.first || b.end - a.end)
}

type Votes = Record<NameKind, number>

/** Every name is of the kind that most of its like are likeliest of. */
function* agreeOnWords(reading: Reading, tagged: readonly TaggedName[]): Paced<SettledName[]> {
  const votes = new Map<string, Votes>()
  const acronyms = yield* bracketedNames(reading, tagged)
  for (const [index, name] of tagged.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const own = keyOfName(reading, name)
    const key = acronyms.get(own) ?? own
    const sums = votes.get(key) ?? { person: 0, organisation: 0, place: 0 }
    // One that is sure counts for more than two that are not.
    sums[name.kind] += name.chance ** 2
    votes.set(key, sums)
  }
  return yield* pacedFlatMap(tagged, (name): SettledName[] => {
    if (name.kind === 'organisation' && isCountryName(keyOfName(reading, name))) {
      return [{ ...name, kind: 'place', rule: 'country', chance: 0.9 }]
    }
    const own = keyOfName(reading, name)
    const sums = votes.get(acronyms.get(own) ?? own)
    const kind = sums === undefined ? name.kind : likeliest(sums)
    return kind === name.kind
      ? [{ ...name, rule: 'learned' }]
      : [{ ...name, kind, rule: 'same-words', chance: 0.7 }]
  })
}

function likeliest({ person, organisation, place }: Votes): NameKind {
  if (person >= organisation && person >= place) return 'person'
  return organisation >= place ? 'organisation' : 'place'
}

/**
 * A single word that is the last one of somebody's full name is that person's name, and one that
 * opens no person's name and opens something else's is of that kind: "Saha" of "Saha Airlines".
 */
function* followFullNames(reading: Reading, names: readonly SettledName[]): Paced<SettledName[]> {
  const parts = yield* partsOfNames(reading, names)
  return yield* pacedFlatMap(names, (name) => [
    name.end - name.first > 1 ? name : followFullName(reading, parts, name),
  ])
}

/** A single word of the kind that the full names have it of which it is a part. */
function followFullName(
  { tokens }: Reading,
  { surnames, own, openings }: PartsOfNames,
  name: SettledName,
): SettledName {
  const key = tokens[name.first]?.key ?? ''
  const chance = surnames.get(key)
  if (name.kind !== 'person') {
    const isFollowing = chance !== undefined && chance > 0.6 && (own.get(key) ?? 0) < SURE
    return isFollowing ? { ...name, kind: 'person', rule: 'surname', chance: chance * 0.9 } : name
  }
  const kind = name.chance < SURE && chance === undefined ? openings.get(key) : undefined
  return kind ? { ...name, kind, rule: 'opening', chance: 0.6 } : name
}

type PartsOfNames = {
  /** Chances of the last words of persons' names, and of single words that are no person's. */
  readonly surnames: ReadonlyMap<string, number>
  readonly own: ReadonlyMap<string, number>
  /** First words of what is no person's name, with its kind; null where a person's has it too. */
  readonly openings: ReadonlyMap<string, NameKind | null>
}

function* partsOfNames({ tokens }: Reading, names: readonly SettledName[]): Paced<PartsOfNames> {
  const surnames = new Map<string, number>()
  const own = new Map<string, number>()
  const openings = new Map<string, NameKind | null>()
  yield* pacedFlatMap(names, ({ first, end, kind, chance }) => {
    const [opening, last] = [tokens[first]?.key ?? '', tokens[end - 1]?.key ?? '']
    if (end - first === 1) {
      if (kind !== 'person') own.set(last, Math.max(own.get(last) ?? 0, chance))
    } else if (kind === 'person') {
      surnames.set(last, Math.max(surnames.get(last) ?? 0, chance))
      openings.set(opening, null)
    } else if (openings.get(opening) !== null) openings.set(opening, kind)
    return []
  })
  return { surnames, own, openings }
}

/** From here on a name is too sure of its kind to follow another. */
const SURE = 0.95
