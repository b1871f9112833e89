import { type Paced, PIECE } from '../pace'
import { CAPITAL, classAt, DIGIT, SMALL } from '../reading/character-classes'
import type { Reading } from '../reading/reading'
import { hashWord, mixHashes } from './feature-hash'
import { hasHash } from './hashed-set'
import { LIST_NAMES, LONGEST_ENTRY, type NameWeights, type WordClasses } from './name-weights'

/** What is known of a word wherever it stands. */
export type WordFacts = {
  readonly word: string
  readonly hash: number
  readonly shape: number
  readonly hasCapital: boolean
  readonly isCapitalised: boolean
  readonly affixes: readonly number[]
  /** Fine and coarse class; 0 for words without. */
  readonly fine: number
  readonly coarse: number
  /** In which lists it stands by itself: a bit each. */
  readonly lists: number
  readonly opensEntries: boolean
}

export type Knowledge = Pick<NameWeights, 'lists' | 'openings' | 'classes'>

/** The facts of the tokens of a text, each word looked at once. */
export function* factsOf(reading: Reading, knowledge: Knowledge): Paced<WordFacts[]> {
  const known = new Map<string, WordFacts>()
  const all: WordFacts[] = []
  for (const { start, end, key } of reading.tokens) {
    if (all.length % PIECE === PIECE - 1) yield
    const word = reading.text.slice(start, end)
    const facts = known.get(word) ?? wordFacts(word, key, knowledge)
    known.set(word, facts)
    all.push(facts)
  }
  return all
}

function wordFacts(word: string, key: string, { lists, openings, classes }: Knowledge): WordFacts {
  const hash = hashWord(key)
  const fine = classOf(word, key, classes)
  return {
    word,
    hash,
    shape: hashWord(shapeOf(word)),
    hasCapital: hasCapital(word),
    isCapitalised: classAt(word, 0) === CAPITAL,
    affixes: affixesOf(key),
    fine,
    coarse: fine === 0 ? 0 : 1 + (classes.coarse[fine] ?? 0),
    lists: listsOf(hash, lists),
    opensEntries: hasHash(openings, hash),
  }
}

function classOf(word: string, key: string, { size, classAt: at }: WordClasses): number {
  return at.get((hashWord(word) >>> 0) % size) ?? at.get((hashWord(key) >>> 0) % size) ?? 0
}

function listsOf(hash: number, lists: Knowledge['lists']): number {
  let found = 0
  for (let list = 0; list < LIST_NAMES.length; list++) {
    const set = lists[list]
    if (set !== undefined && hasHash(set, hash)) found |= 1 << list
  }
  return found
}

function hasCapital(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (classAt(word, at) === CAPITAL) return true
  return false
}

const LONGEST_SHAPE = 12

/** Capitals as A, small letters as a, digits as 0; of a run of one kind two are kept. */
function shapeOf(word: string): string {
  let shape = ''
  for (let at = 0; at < word.length && shape.length < LONGEST_SHAPE; at++) {
    const kind = classAt(word, at)
    const sign =
      kind === CAPITAL ? 'A' : kind === SMALL ? 'a' : kind === DIGIT ? '0' : word.charAt(at)
    if (!shape.endsWith(sign + sign)) shape += sign
  }
  return shape
}

/** Hashes of the first two to four units and of the last one to four. */
function affixesOf(key: string): number[] {
  const found: number[] = []
  for (let length = 2; length <= 4; length++) {
    if (key.length > length) found.push(mixHashes(length, hashWord(key, 0, length)))
  }
  for (let length = 1; length <= 4; length++) {
    const start = key.length - length
    if (start > 0) found.push(mixHashes(8 + length, hashWord(key, start)))
  }
  return found
}

/** For each token which lists it begins an entry of (low half) or goes on with one (high half). */
export function* listMarks(
  reading: Reading,
  facts: readonly WordFacts[],
  { lists }: Knowledge,
): Paced<Int32Array> {
  const marks = new Int32Array(facts.length)
  for (const [at, { hasCapital, lists: own }] of facts.entries()) {
    if (at % PIECE === PIECE - 1) yield
    marks[at] = hasCapital ? own : own & LOWER
  }
  for (const [first, { opensEntries, hasCapital }] of facts.entries()) {
    if (first % PIECE === PIECE - 1) yield
    if (opensEntries && hasCapital) markEntries(reading, first, lists, marks)
  }
  return marks
}

function markEntries(
  { tokens }: Reading,
  first: number,
  lists: Knowledge['lists'],
  marks: Int32Array,
) {
  let entry = tokens[first]?.key ?? ''
  for (let next = first + 1; next < first + LONGEST_ENTRY; next++) {
    const word = tokens[next]
    if (word === undefined || word.sentence !== tokens[first]?.sentence) return
    entry += ` ${word.key}`
    const found = listsOf(hashWord(entry), lists)
    if (found === 0) continue
    marks[first] = (marks[first] ?? 0) | found
    for (let inner = first + 1; inner <= next; inner++) {
      marks[inner] = (marks[inner] ?? 0) | (found << 16)
    }
  }
}

/** Lists that words in small letters can be of: those of words, and not of names. */
const LOWER =
  (1 << LIST_NAMES.indexOf('role')) |
  (1 << LIST_NAMES.indexOf('organisation-word')) |
  (1 << LIST_NAMES.indexOf('place-word'))
