import type { TextRange } from '../range'
import type { Tokens } from '../tokens'
import type { Wording } from './align-words'

/** Where words of a sought wording stand in a text, and how much each of them tells. */
export type Hits = {
  /** Index of a word in the text, rising. */
  readonly at: readonly number[]
  /** Which of the different sought words it is. */
  readonly word: readonly number[]
  /** How many bits each of the different sought words tells: the logarithm of its rarity. */
  readonly bits: readonly number[]
  readonly weights: Float64Array
}

/** Find every word of `text` that is also a word of `sought`. */
export function findHits(sought: Tokens, text: Tokens): Hits {
  const numbers = new Map<number, number>()
  const filter = new Uint8Array(1 << 12)
  for (const id of sought.ids) {
    if (!numbers.has(id)) numbers.set(id, numbers.size)
    filter[id & 0xfff] = 1
  }
  const counts = new Array<number>(numbers.size).fill(0)
  const at: number[] = []
  const word: number[] = []
  for (let index = 0; index < text.count; index++) {
    const id = text.ids[index] ?? 0
    if (filter[id & 0xfff] === 0) continue
    const number = numbers.get(id)
    if (number === undefined) continue
    at.push(index)
    word.push(number)
    counts[number] = (counts[number] ?? 0) + 1
  }
  const bits = counts.map((count) => Math.log2((text.count + 20) / (count + 0.5)))
  const weights = Float64Array.from(sought.ids, (id, index) => {
    const rarity = bits[numbers.get(id) ?? 0] ?? 0
    return sought.isWord[index] === 1 ? Math.max(1, rarity) : Math.max(0.5, rarity / 2)
  })
  return { at, word, bits, weights }
}

/** A stretch of words, and how many bits of the sought words stand in it. */
export type Region = TextRange & { readonly bits: number }

/**
 * Find the stretch of at most `length` words of the text in which most of the sought words stand,
 * each counted once, words for which `taken` is 1 left out; `null` if there is none.
 */
export function likelyRegion(hits: Hits, length: number, taken: Uint8Array): Region | null {
  const standing = Array.from(hits.at.keys()).filter((hit) => taken[hits.at[hit] ?? 0] === 0)
  const seen = new Int32Array(hits.bits.length)
  let best: Region | null = null
  let bits = 0
  let next = 0
  for (const first of standing) {
    const start = hits.at[first] ?? 0
    for (; next < standing.length; next++) {
      const hit = standing[next] ?? 0
      if ((hits.at[hit] ?? 0) >= start + length) break
      bits += entered(hits, seen, hit)
    }
    if (best === null || bits > best.bits + 1e-6) {
      best = { start, end: (hits.at[standing[next - 1] ?? 0] ?? 0) + 1, bits }
    }
    bits -= left(hits, seen, first)
  }
  return best
}

/** What a word adds that comes into a stretch: nothing if it is there already. */
function entered({ word, bits }: Hits, seen: Int32Array, hit: number): number {
  const number = word[hit] ?? 0
  seen[number] = (seen[number] ?? 0) + 1
  return seen[number] === 1 ? (bits[number] ?? 0) : 0
}

/** What a word takes away that leaves a stretch: nothing if it stands there again. */
function left({ word, bits }: Hits, seen: Int32Array, hit: number): number {
  const number = word[hit] ?? 0
  seen[number] = (seen[number] ?? 0) - 1
  return seen[number] === 0 ? (bits[number] ?? 0) : 0
}

/** `region` with `slack` words more on both sides, as far as the text has them. */
export function widened(region: TextRange, slack: number, text: Wording): TextRange {
  return {
    start: Math.max(0, region.start - slack),
    end: Math.min(text.tokens.count, region.end + slack),
  }
}
