import type { TextRange } from '../range'
import { type Tokens, tokens } from '../tokens'

/** A word of a text, and by how many units it is shifted in another. */
export type ShiftedWord = TextRange & { readonly shift: number }

/** What it costs, in bits, that a word is shifted by more or less than the one before it. */
const OTHER_SHIFT = 16
/** Words that stand more often are no reason to think of another shift. */
const MOST_PLACES = 30

/**
 * Those words of a text of which only parts are known, blank in between, that stand in `after`, in
 * order: so many of them, and such rare ones, as stand there with few changes of their shift (a
 * cheapest path through the shifts, Viterbi 1967). A word left out costs the bits it tells.
 */
export function shiftedWords(known: string, after: string): ShiftedWord[] {
  const words = tokens(known)
  const index = wordIndex(tokens(after))
  let paths = new Map<number, Path>([[0, { cost: 0, last: null }]])
  for (let word = 0; word < words.count; word++) paths = continued(paths, words, word, index)
  return wordsOf(cheapest(paths))
}

/** A way to shift the words so far, and what it costs, in bits. */
type Path = { readonly cost: number; readonly last: Step | null }
type Step = { readonly word: ShiftedWord; readonly before: Step | null }

/** The words of a text by where they begin, and where each of them does. */
type WordIndex = {
  readonly count: number
  readonly idAt: ReadonlyMap<number, number>
  readonly starts: ReadonlyMap<number, readonly number[]>
}

function wordIndex({ count, ids, starts }: Tokens): WordIndex {
  const idAt = new Map<number, number>()
  const startsOf = new Map<number, number[]>()
  for (let word = 0; word < count; word++) {
    const [id = 0, start = 0] = [ids[word], starts[word]]
    idAt.set(start, id)
    const others = startsOf.get(id)
    if (others === undefined) startsOf.set(id, [start])
    else others.push(start)
  }
  return { count, idAt, starts: startsOf }
}

/** The paths by their last shift, led on by a word; those that can no more become the cheapest end. */
function continued(
  paths: ReadonlyMap<number, Path>,
  { starts, ends, ids }: Tokens,
  word: number,
  index: WordIndex,
): Map<number, Path> {
  const [id = 0, start = 0, end = 0] = [ids[word], starts[word], ends[word]]
  const places = index.starts.get(id) ?? []
  const bits = Math.log2((index.count + 20) / (places.length + 0.5))
  const best = cheapest(paths)
  const next = new Map<number, Path>()
  for (const [shift, path] of paths) {
    if (path.cost > best.cost + OTHER_SHIFT) continue
    const stands = index.idAt.get(start + shift) === id
    next.set(shift, stands ? withWord(path, { start, end, shift }) : missed(path, bits))
  }
  const first = (best.last?.word.end ?? 0) + (best.last?.word.shift ?? 0)
  for (const place of places.length > MOST_PLACES ? [] : places) {
    const shift = place - start
    if (place < first || next.has(shift)) continue
    const other = { ...best, cost: best.cost + OTHER_SHIFT }
    next.set(shift, withWord(other, { start, end, shift }))
  }
  return next
}

function withWord({ cost, last }: Path, word: ShiftedWord): Path {
  return { cost, last: { word, before: last } }
}

function missed({ cost, last }: Path, bits: number): Path {
  return { cost: cost + bits, last }
}

function cheapest(paths: ReadonlyMap<number, Path>): Path {
  let best: Path = { cost: Number.POSITIVE_INFINITY, last: null }
  for (const path of paths.values()) if (path.cost < best.cost) best = path
  return best
}

function wordsOf({ last }: Path): ShiftedWord[] {
  const words: ShiftedWord[] = []
  for (let step = last; step !== null; step = step.before) words.push(step.word)
  return words.toReversed()
}
