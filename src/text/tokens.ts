import { firstFrom } from './first-from'
import { unitsAt } from './units-at'
import { UNSPACED } from './unspaced'

/**
 * The words of a folded text in order, each with its range there and a number that is the same for
 * the same word (a 32-bit FNV-1a hash: of two hundred thousand different words, some five share one).
 *
 * A word is a run of letters, digits and marks; scripts written without spaces give a word for each
 * character; every other visible character stands alone.
 */
export type Tokens = {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly ids: Int32Array
  /** 1 for a word, 0 for a character that stands alone. */
  readonly isWord: Uint8Array
  /** Which units a token has, each as the bit that its last five bits number. */
  readonly letters: Int32Array
}

/** Cut a folded text into words and other visible characters. */
export function tokens(folded: string): Tokens {
  const starts = new Int32Array(folded.length)
  const ends = new Int32Array(folded.length)
  const ids = new Int32Array(folded.length)
  const isWord = new Uint8Array(folded.length)
  const letters = new Int32Array(folded.length)
  let count = 0
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at)
    const end = kind === 'space' ? at + 1 : tokenEnd(folded, at, kind)
    if (kind !== 'space') {
      starts[count] = at
      ends[count] = end
      ids[count] = hash(folded, at, end)
      isWord[count] = kind === 'other' ? 0 : 1
      letters[count] = lettersOf(folded, at, end)
      count++
    }
    at = end
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    ids: ids.slice(0, count),
    isWord: isWord.slice(0, count),
    letters: letters.slice(0, count),
  }
}

/** Whether an offset of the text is inside one of its words. */
export function isInWord({ starts, ends }: Tokens, offset: number): boolean {
  return (ends[firstFrom(starts, offset) - 1] ?? 0) > offset
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, 32 bits. */
export function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value | 0
}

function lettersOf(text: string, start: number, end: number): number {
  let letters = 0
  for (let at = start; at < end; at++) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

type Kind = 'space' | 'letter' | 'alone' | 'mark' | 'other'

function tokenEnd(folded: string, start: number, kind: Kind): number {
  let end = start + unitsAt(folded, start)
  if (kind === 'other') return end
  while (end < folded.length) {
    const next = kindAt(folded, end)
    if (next !== 'mark' && (next !== 'letter' || kind === 'alone')) return end
    end += unitsAt(folded, end)
  }
  return end
}

const MOST_KEPT = 20_000
const kinds = new Map<number, Kind>()
const ASCII = Array.from({ length: 128 }, (_, unit) => kindOf(String.fromCharCode(unit)))

function kindAt(folded: string, at: number): Kind {
  const unit = folded.charCodeAt(at)
  if (unit < 128) return ASCII[unit] ?? 'other'
  const point = folded.codePointAt(at) ?? unit
  const known = kinds.get(point)
  if (known !== undefined) return known
  const kind = kindOf(String.fromCodePoint(point))
  if (kinds.size >= MOST_KEPT) kinds.clear()
  kinds.set(point, kind)
  return kind
}

function kindOf(character: string): Kind {
  if (/\p{White_Space}/u.test(character)) return 'space'
  if (/\p{M}/u.test(character)) return 'mark'
  if (UNSPACED.test(character)) return 'alone'
  return /[\p{L}\p{N}]/u.test(character) ? 'letter' : 'other'
}
