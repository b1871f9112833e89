import { type Paced, PIECE, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { mixHashes } from './feature-hash'
import type { NameRun } from './name-runs'
import { FEATURE_BITS } from './name-weights'
import { factsOf, type Knowledge, listMarks, type WordFacts } from './word-facts'

/** A text with all that the features of its tokens are made from. */
export type NameEvidence = {
  readonly reading: Reading
  readonly facts: readonly WordFacts[]
  readonly marks: Int32Array
  /** Words that stand in small letters somewhere in the text. */
  readonly small: ReadonlySet<string>
  /** How each sentence is written: 0 as usual, 1 like a title, 2 in capitals. */
  readonly casing: Uint8Array
}

/** Gather the evidence of a text, once. */
export function* nameEvidence(reading: Reading, knowledge: Knowledge): Paced<NameEvidence> {
  const facts = yield* factsOf(reading, knowledge)
  const small = new Set<string>()
  for (const [index, { hasCapital, word }] of facts.entries()) {
    if (index % PIECE === PIECE - 1) yield
    if (!hasCapital) small.add(word)
  }
  const marks = yield* listMarks(reading, facts, knowledge)
  return { reading, facts, marks, small, casing: yield* casingOf(reading, facts) }
}

function* casingOf({ sentences }: Reading, facts: readonly WordFacts[]): Paced<Uint8Array> {
  const casing = yield* pacedFlatMap(sentences, ({ firstToken, endToken }) => {
    // The first words tell, also of a sentence that is a book.
    const words = facts
      .slice(firstToken, Math.min(endToken, firstToken + LOOKED_AT))
      .filter(({ word }) => LONG_WORD.test(word))
    const enough = 0.7 * words.length
    if (words.length < 3) return [0]
    if (words.filter(({ word }) => word === word.toUpperCase()).length > enough) return [2]
    return [words.filter(({ isCapitalised }) => isCapitalised).length > enough ? 1 : 0]
  })
  return Uint8Array.from(casing)
}

const LOOKED_AT = 100
const LONG_WORD = /^\p{L}{4,200}$/u

/** Which kind of evidence a feature is of; each is hashed apart from the others. */
const KIND = {
  bias: 1,
  word: 10,
  shape: 20,
  affix: 30,
  nearAffix: 32,
  wordPair: 40,
  shapePair: 43,
  fine: 50,
  coarse: 60,
  coarsePair: 70,
  list: 80,
  listPair: 90,
  start: 100,
  small: 101,
  casing: 102,
  runFirst: 110,
  runLast: 111,
  before: 112,
  after: 113,
  place: 114,
  runLists: 115,
  shapeClass: 116,
  afterTwo: 117,
  beforeTwo: 118,
} as const

const NO_HASH = 7

/** The features of token `at` of a run, as numbers below 2 ** FEATURE_BITS, into `found`. */
export function nameFeatures(
  evidence: NameEvidence,
  run: NameRun,
  at: number,
  found: number[],
): void {
  found.length = 0
  const add = (kind: number, value: number) => {
    found.push(mixHashes(kind, value) >>> (32 - FEATURE_BITS))
  }
  add(KIND.bias, 0)
  addWords(evidence, at, add)
  addPairs(evidence, at, add)
  addLists(evidence, at, add)
  addPlace(evidence, run, at, add)
}

type Add = (kind: number, value: number) => void

const REACH = 2

function addWords({ facts }: NameEvidence, at: number, add: Add) {
  for (let offset = -REACH; offset <= REACH; offset++) {
    const fact = facts[at + offset]
    add(KIND.word + offset, fact?.hash ?? NO_HASH)
    add(KIND.shape + offset, fact?.shape ?? NO_HASH)
    if (fact === undefined || fact.fine === 0) continue
    add(KIND.fine + offset, fact.fine)
    add(KIND.coarse + offset, fact.coarse)
  }
  for (const affix of facts[at]?.affixes ?? []) add(KIND.affix, affix)
  for (const offset of [-1, 1]) {
    const affixes = facts[at + offset]?.affixes ?? []
    add(KIND.nearAffix + offset, affixes[affixes.length - 2] ?? NO_HASH)
  }
}

function addPairs({ facts }: NameEvidence, at: number, add: Add) {
  for (const offset of [-1, 0]) {
    const [a, b] = [facts[at + offset], facts[at + offset + 1]]
    add(KIND.wordPair + offset, mixHashes(a?.hash ?? NO_HASH, b?.hash ?? NO_HASH))
    add(KIND.shapePair + offset, mixHashes(a?.shape ?? NO_HASH, b?.shape ?? NO_HASH))
    add(KIND.coarsePair + offset, mixHashes(a?.coarse ?? NO_HASH, b?.coarse ?? NO_HASH))
  }
  const here = facts[at]
  add(KIND.shapeClass, mixHashes(here?.shape ?? 0, facts[at - 1]?.coarse ?? 0))
}

function addLists({ marks }: NameEvidence, at: number, add: Add) {
  for (let offset = -REACH; offset <= REACH; offset++) {
    let mark = marks[at + offset] ?? 0
    for (let list = 0; mark !== 0; list++, mark >>>= 1) {
      if ((mark & 1) === 1) add(KIND.list + offset, list)
    }
  }
  const [before, here, after] = [marks[at - 1] ?? 0, marks[at] ?? 0, marks[at + 1] ?? 0]
  add(KIND.listPair, mixHashes(before, here))
  add(KIND.listPair + 1, mixHashes(here, after))
  add(KIND.listPair + 2, here)
}

function addPlace(evidence: NameEvidence, run: NameRun, at: number, add: Add) {
  const { reading, facts, small, casing } = evidence
  const token = reading.tokens[at]
  const shape = facts[at]?.shape ?? 0
  const sentence = token?.sentence ?? 0
  if (reading.sentences[sentence]?.firstToken === at) add(KIND.start, shape)
  if (small.has(token?.key ?? '')) add(KIND.small, shape)
  const writing = casing[sentence] ?? 0
  if (writing !== 0) add(KIND.casing, mixHashes(writing, shape))
  addRun(evidence, run, at, add)
  addRunLists(evidence, run, add)
}

/** What stands at the edges of a run, and before and after it. */
function addRun({ facts }: NameEvidence, { first, end }: NameRun, at: number, add: Add) {
  const hashAt = (index: number) => facts[index]?.hash ?? NO_HASH
  const [from, to] = [at - first, end - 1 - at]
  add(KIND.runFirst, hashAt(first))
  add(KIND.runLast, hashAt(end - 1))
  add(KIND.before, mixHashes(hashAt(first - 1), Math.min(3, from)))
  add(KIND.after, mixHashes(hashAt(end), Math.min(3, to)))
  add(KIND.beforeTwo, mixHashes(hashAt(first - 1), hashAt(first - 2)))
  add(KIND.afterTwo, mixHashes(hashAt(end), hashAt(end + 1)))
  add(KIND.place, mixHashes(Math.min(4, from), Math.min(4, to)))
}

function addRunLists({ marks }: NameEvidence, { first, end }: NameRun, add: Add) {
  let lists = 0
  for (let i = first; i < end; i++) lists |= marks[i] ?? 0
  for (let list = 0; list < 16; list++) if (((lists >>> list) & 1) === 1) add(KIND.runLists, list)
}
