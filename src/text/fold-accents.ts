import { isMark } from './fold-cluster'
import type { FoldedText } from './fold-text'

/**
 * Fold accents away too, for searching: what is left of a letter is its base (Unicode normal form
 * D) or, where Unicode does not take it apart, what it is written with in ASCII.
 */
export function foldAccents(folded: FoldedText): FoldedText {
  const { text, starts, ends } = folded
  if (!BEYOND_ASCII.test(text)) return folded
  const bases: string[] = []
  const kept = new Int32Array(LONGEST_BASE * text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    const base = unit < '\u0080' ? unit : baseOf(unit)
    bases.push(base)
    // A letter that becomes two is found by either, and as a whole.
    for (let i = 0; i < base.length; i++) kept[length++] = at
  }
  const from = kept.subarray(0, length)
  return {
    text: bases.join(''),
    starts: from.map((at) => starts[at] ?? 0),
    ends: from.map((at) => ends[at] ?? 0),
  }
}

const BEYOND_ASCII = /[^\0-\x7f]/
/** No letter becomes more than two. */
const LONGEST_BASE = 2

function baseOf(unit: string): string {
  if (isMark(unit.charCodeAt(0))) return ''
  return PLAIN_LETTERS.get(unit) ?? unit.normalize('NFD').charAt(0)
}

/**
 * Small letters that no normal form takes apart: those with strokes and hooks, and those that are
 * two in one (CLDR's transform Latin-ASCII).
 */
const PLAIN_LETTERS = new Map<string, string>([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ĸ', 'q'],
  ['ł', 'l'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ƀ', 'b'],
  ['ƈ', 'c'],
  ['ɖ', 'd'],
  ['ɗ', 'd'],
  ['ƒ', 'f'],
  ['ǥ', 'g'],
  ['ɠ', 'g'],
  ['ɨ', 'i'],
  ['ƙ', 'k'],
  ['ƚ', 'l'],
  ['ɲ', 'n'],
  ['ɵ', 'o'],
  ['ƥ', 'p'],
  ['ɍ', 'r'],
  ['ƭ', 't'],
  ['ʉ', 'u'],
  ['ʋ', 'v'],
  ['ɏ', 'y'],
  ['ƴ', 'y'],
  ['ƶ', 'z'],
  ['ɓ', 'b'],
])
