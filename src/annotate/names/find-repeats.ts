import { type Paced, PIECE, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { isCountryName, isHomonym } from './countries'
import { keyOfName } from './key-of-name'
import type { NameRun } from './name-runs'
import type { SettledName } from './settle-names'

/** Repeats have at most so many tokens. */
const LONGEST_REPEAT = 8
/** A name is looked for elsewhere when one of its like is at least so likely. */
const KNOWN = 0.5

/** Words of known names where nothing was tagged. */
export function* findRepeats(
  reading: Reading,
  names: readonly SettledName[],
): Paced<SettledName[]> {
  const known = yield* knownNames(reading, names)
  const taken = new Uint8Array(reading.tokens.length)
  for (const [index, { first, end }] of names.entries()) {
    if (index % PIECE === PIECE - 1) yield
    taken.fill(1, first, end)
  }
  const found: SettledName[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    if (at % PIECE === PIECE - 1) yield
    const repeat = taken[at] === 1 ? null : repeatAt(reading, known, taken, at)
    if (repeat === null) continue
    found.push(repeat)
    at = repeat.end - 1
  }
  return found
}

/** A name to look for, or somebody's first or last name by itself. */
type KnownName = SettledName & { readonly isPart?: boolean }

type Known = {
  readonly names: ReadonlyMap<string, KnownName>
  readonly openings: ReadonlySet<string>
}

function* knownNames(reading: Reading, names: readonly SettledName[]): Paced<Known> {
  const known = new Map<string, KnownName>()
  const openings = new Set<string>()
  const small = yield* smallWords(reading)
  for (const [index, name] of names.entries()) {
    if (index % PIECE === PIECE - 1) yield
    if (name.chance < KNOWN) continue
    const likes: readonly KnownName[] = [name, ...partsOf(name)]
    for (const like of likes) {
      const key = keyOfName(reading, like)
      const isLone = like.end - like.first === 1
      if (isLone && (key.length < 3 || small.has(key) || (like.isPart && known.has(key)))) continue
      known.set(key, like)
      openings.add(reading.tokens[like.first]?.key ?? '')
    }
  }
  return { names: known, openings }
}

/** Somebody's last and first name. */
function partsOf(name: SettledName): KnownName[] {
  const { first, end, kind } = name
  if (kind !== 'person' || end - first < 2) return []
  return [
    { ...name, first: end - 1, isPart: true },
    { ...name, end: first + 1, isPart: true },
  ]
}

/** The words that are in small letters at least as often as not. */
function* smallWords(reading: Reading): Paced<ReadonlySet<string>> {
  const counts = new Map<string, number>()
  yield* pacedFlatMap(reading.tokens, ({ start, key }) => {
    counts.set(key, (counts.get(key) ?? 0) + (isSmall(reading, start) ? 1 : -1))
    return []
  })
  return new Set([...counts].flatMap(([key, balance]) => (balance >= 0 ? [key] : [])))
}

function repeatAt(
  reading: Reading,
  known: Known,
  taken: Uint8Array,
  at: number,
): SettledName | null {
  const token = reading.tokens[at]
  if (token === undefined || isSmall(reading, token.start)) return null
  let found: SettledName | null = null
  let key = ''
  for (let end = at + 1; end <= at + LONGEST_REPEAT && taken[end - 1] !== 1; end++) {
    key = key === '' ? token.key : `${key} ${reading.tokens[end - 1]?.key ?? ''}`
    found = nameFor(reading, known, key, { first: at, end }) ?? found
    // Most words open no longer name.
    if (end === at + 2 && found === null && !known.openings.has(token.key)) return null
  }
  return found
}

/** The known name, or else the country, that tokens with this key are. */
function nameFor(
  reading: Reading,
  { names }: Known,
  key: string,
  run: NameRun,
): SettledName | null {
  const like = names.get(key)
  if (like !== undefined && (!like.isPart || standsAlone(reading, run))) {
    return { ...run, kind: like.kind, rule: 'repeat', chance: like.chance * 0.9 }
  }
  const isCountry = isCountryName(key) && !isHomonym(key)
  return isCountry ? { ...run, kind: 'place', rule: 'country', chance: 0.8 } : null
}

/** "Wong" in "Wong Kwok-kin" is no name of Raymond Wong. */
function standsAlone({ text, tokens }: Reading, { first, end }: NameRun): boolean {
  const [token, next] = [tokens[first], tokens[end]]
  if (next === undefined || next.sentence !== token?.sentence) return true
  const letter = text.charAt(next.start)
  return letter === letter.toLowerCase()
}

function isSmall({ text }: Reading, at: number): boolean {
  const letter = text.charAt(at)
  return letter === letter.toLowerCase()
}
