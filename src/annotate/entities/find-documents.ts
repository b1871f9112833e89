import { foundBasis } from '../found-basis'
import { isRoleWord } from '../names/role-words'
import { type Paced, PIECE } from '../pace'
import type { Reading, Token } from '../reading/reading'
import { type Candidate, candidate } from './candidate'

/**
 * Find documents by the word that says what they are: with capitals a name ("Paris Agreement",
 * "Executive Order 14110", "Treaty of Lisbon"), and set phrases in small letters ("memorandum of
 * understanding"), which name the one document of their kind that a text speaks of.
 */
export function* findDocuments(reading: Reading): Paced<Candidate[]> {
  const found: Candidate[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    if (at % PIECE === PIECE - 1) yield
    const candidate = phraseAt(reading, at) ?? namedAt(reading, at)
    if (candidate === null) continue
    found.push(candidate)
    at = candidate.endToken - 1
  }
  return found
}

function phraseAt(reading: Reading, at: number): Candidate | null {
  const phrases = PHRASES.get(reading.tokens[at]?.key ?? '') ?? []
  for (const phrase of phrases) {
    if (!phrase.every((word, i) => reading.tokens[at + i]?.key === word)) continue
    const end = withNumber(reading, at + phrase.length)
    const range = { firstToken: at, endToken: end }
    return candidate(reading, range, { form: 'name', kind: 'document', basis: PHRASE })
  }
  return null
}

const PHRASE = foundBasis('document by its kind', 'A set phrase for a kind of document', 0.75)

/** At most so many capitalised words stand before the word that says what a document is. */
const LONGEST_NAME = 10

function namedAt(reading: Reading, at: number): Candidate | null {
  const token = reading.tokens[at]
  if (token === undefined || !isCapital(reading, token)) return null
  let end = at
  let head = -1
  while (end - at < LONGEST_NAME && isOfName(reading, token, end)) {
    if (HEADS.has(reading.tokens[end]?.key ?? '') && !isFirstName(reading, end)) head = end
    end++
  }
  if (head < 0 || isMeeting(reading, head)) return null
  const followed = reading.tokens[head + 1]?.key === 'of'
  const stop = followed ? lastCapital(reading, head + 1, end) : withNumber(reading, head + 1)
  // "The Act" says of a document, and does not name it.
  const first = DETERMINERS.has(token.key) ? at + 1 : at
  if (stop - first < 2 || goesOn(reading, stop)) return null
  const range = { firstToken: first, endToken: stop }
  return candidate(reading, range, { form: 'name', kind: 'document', basis: NAMED })
}

/** "Geneva Convention" and "Convention on Refugees" are agreements; "Republican Convention" is a meeting. */
function isMeeting({ tokens }: Reading, head: number): boolean {
  if (tokens[head]?.key !== 'convention') return false
  const [before = '', after = ''] = [tokens[head - 1]?.key, tokens[head + 1]?.key]
  return !AGREED_ON.has(after) && !CONVENTIONS.has(before)
}

const AGREED_ON: ReadonlySet<string> = new Set('on against for concerning relating of'.split(' '))
const CONVENTIONS: ReadonlySet<string> = new Set(
  'geneva vienna hague berne basel budapest istanbul montreal stockholm rotterdam ramsar ottawa paris chicago warsaw lugano schengen dublin lomé refugee genocide torture weapons rights protection european un'.split(
    ' ',
  ),
)

/** "Convention Centre" and "Constitution Hall" are places. */
function goesOn(reading: Reading, stop: number): boolean {
  return BUILDINGS.has(reading.tokens[stop]?.key ?? '')
}

const BUILDINGS: ReadonlySet<string> = new Set(
  'center centre hall house building museum square street avenue road bridge station park'.split(
    ' ',
  ),
)

/** "President Bill Clinton" and "Mr Bill" are somebody; "Senate Bill 5" is not. */
function isFirstName({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.key.replace('.', '') ?? ''
  return tokens[at]?.key === 'bill' && (isRoleWord(before) || TITLES.has(before))
}

const TITLES: ReadonlySet<string> = new Set('mr sir dr sen rep gov gen uncle king'.split(' '))

const NAMED = foundBasis(
  'named document',
  'Capitalised words with one that says what kind of document it is',
  0.85,
)

function isOfName(reading: Reading, first: Token, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined || token.sentence !== first.sentence) return false
  return isCapital(reading, token) || IN_NAMES.has(token.key)
}

const IN_NAMES: ReadonlySet<string> = new Set(['of', 'on', 'the', 'with'])

function lastCapital(reading: Reading, from: number, end: number): number {
  let last = end
  for (; last > from; last--) {
    const token = reading.tokens[last - 1]
    if (token !== undefined && isCapital(reading, token)) return last
  }
  return from
}

function withNumber(reading: Reading, end: number): number {
  return /^\d{1,6}$/.test(reading.tokens[end]?.key ?? '') ? end + 1 : end
}

function isCapital({ text }: Reading, token: Token): boolean {
  const letter = text.charAt(token.start)
  return letter !== letter.toLowerCase()
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these its his her our'.split(' '),
)

const HEADS: ReadonlySet<string> = new Set(
  'act accord accords accord agreement amendment bill charter code constitution convention covenant declaration decree directive edict memorandum order ordinance pact protocol report resolution statute treaty'.split(
    ' ',
  ),
)

const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord([
  'memorandum of understanding',
  'memorandum of agreement',
  'letter of intent',
  'executive order',
  'presidential decree',
  'peace treaty',
  'peace agreement',
  'peace accord',
  'trade agreement',
  'trade deal',
  'ceasefire agreement',
  'framework agreement',
  'white paper',
  'green paper',
  'joint statement',
  'joint declaration',
  'joint communique',
])

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), words])
  }
  return found
}
