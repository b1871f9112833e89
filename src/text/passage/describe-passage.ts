import { paragraphNumber } from '../paragraphs'
import type { TextRange } from '../range'
import { fingerprintOf } from './fingerprint-of'
import type { Passage, TwoEnds, WholeWords } from './passage'
import { sentenceFingerprints } from './sentence-fingerprints'

/** Units of text that a passage keeps on each side of its words. */
const SURROUNDINGS = 32
/** Words that are longer than this in an address, in bytes, are kept by their two ends. */
const LONGEST_ENCODED = 900
/** How long each end may be, in bytes of an address and in units. */
const LONGEST_ENCODED_END = 360
const LONGEST_END = 160

/**
 * Describe the words of `range` so that `findPassage` finds them again. The range is cut to the
 * text. With its words percent-encoded a passage is shorter than 2 kB, however long the range is.
 */
export function describePassage(text: string, range: TextRange): Passage {
  const start = Math.min(Math.max(0, range.start), text.length)
  const end = Math.min(Math.max(start, range.end), text.length)
  return {
    ...wordsOf(text.slice(start, end)),
    prefix: lastUnits(text.slice(0, start), SURROUNDINGS),
    suffix: firstUnits(text.slice(end), SURROUNDINGS),
    start,
    end,
    paragraph: paragraphNumber(text, start),
    sentence: sentenceFingerprints(text, { start, end }),
  }
}

function wordsOf(words: string): WholeWords | TwoEnds {
  if (unitsWithin(words.slice(0, LONGEST_ENCODED + 1), LONGEST_ENCODED) === words.length) {
    return { exact: words }
  }
  const last = Array.from(words.slice(-LONGEST_END)).toReversed().join('')
  return {
    head: firstUnits(words, unitsWithin(words.slice(0, LONGEST_END), LONGEST_ENCODED_END)),
    tail: lastUnits(words, unitsWithin(last, LONGEST_ENCODED_END)),
    length: words.length,
    fingerprint: fingerprintOf(words),
  }
}

/** How many units from the start take at most `most` bytes percent-encoded (RFC 3986). */
function unitsWithin(words: string, most: number): number {
  let bytes = 0
  for (let at = 0; at < words.length; at++) {
    bytes += encodedBytes(words.charCodeAt(at))
    if (bytes > most) return at
  }
  return words.length
}

/** How many bytes a unit takes at most: half of a surrogate pair takes no more than another does. */
function encodedBytes(unit: number): number {
  if (unit >= 0x800) return 9
  if (unit >= 0x80) return 6
  return /[\w.~-]/.test(String.fromCharCode(unit)) ? 1 : 3
}

/** The first `count` units, or one fewer rather than half of a surrogate pair. */
function firstUnits(text: string, count: number): string {
  const cut = text.slice(0, count)
  return count < text.length && isPair(text, count - 1) ? cut.slice(0, -1) : cut
}

/** The last `count` units, or one fewer rather than half of a surrogate pair. */
function lastUnits(text: string, count: number): string {
  const from = Math.max(0, text.length - count)
  return text.slice(from > 0 && isPair(text, from - 1) ? from + 1 : from)
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}
