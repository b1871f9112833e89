import { hashWord } from './feature-hash'

/**
 * A set of words of which only places in a row of bits are kept: a word that is not in it is taken
 * for one of it once in `BITS_A_WORD` times (a Bloom filter with one hash; B. H. Bloom, 1970).
 */
export type HashedSet = { readonly size: number; readonly bits: Uint32Array }

const BITS_A_WORD = 64

/** How many places a set of so many words has. */
export function placesFor(words: number): number {
  return Math.max(1, words) * BITS_A_WORD
}

/** The place of a word in a row of `size`. */
export function placeOf(word: string, size: number): number {
  return (hashWord(word) >>> 0) % size
}

/** A set with these places taken. */
export function hashedSet(size: number, places: Iterable<number>): HashedSet {
  const bits = new Uint32Array(Math.ceil(size / 32))
  for (const place of places) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
  return { size, bits }
}

/** Whether a word, given by its hash, is in the set. */
export function hasHash({ size, bits }: HashedSet, hash: number): boolean {
  const place = (hash >>> 0) % size
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}
