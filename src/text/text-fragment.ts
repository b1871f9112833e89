import type { Passage } from './passage'
import { percentEncoded } from './percent-encoded'

/** Longest stretch of words that the browser is asked to find whole, percent-encoded. */
const LONGEST_WHOLE = 160
/** About how many units of the words, or of what stood before or after, are given otherwise. */
const END_UNITS = 32
const SURROUNDINGS = 20
const LONGEST_END = 200

/**
 * The text directive that makes a browser scroll to the passage and mark it by itself, to be put
 * after `:~:`; empty where the passage has no words to look for.
 *
 * It is matched exactly and block by block: words of several paragraphs, and many words, are
 * given by their two ends, and surroundings only from the same paragraph.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(passage: Passage): string {
  const { prefix = '', suffix = '' } = passage
  const [head, tail] =
    'exact' in passage ? [passage.exact, passage.exact] : [passage.head, passage.tail]
  const isWhole =
    'exact' in passage && !head.includes(BREAK) && encode(head).length <= LONGEST_WHOLE
  const found = isWhole ? [encode(head)] : [firstWords(head), lastWords(tail)]
  if (found.some((words) => words === '')) return ''
  const before = lastWords(prefix, SURROUNDINGS)
  const after = firstWords(suffix, SURROUNDINGS)
  return `text=${[
    ...(before === '' ? [] : [`${before}-`]),
    ...found,
    ...(after === '' ? [] : [`-${after}`]),
  ].join(',')}`
}

const BREAK = '\n\n'

/** Whole words that the text begins with, of its first paragraph, encoded. */
function firstWords(text: string, units = END_UNITS): string {
  const [paragraph = ''] = text.split(BREAK)
  const words = paragraph.length <= units ? paragraph : paragraph.slice(0, units + 1)
  return encodedWithin(words === paragraph ? words : words.replace(/\s?\S*$/, ''))
}

/** Whole words that the text ends with, of its last paragraph, encoded. */
function lastWords(text: string, units = END_UNITS): string {
  const paragraph = text.split(BREAK).at(-1) ?? ''
  const words = paragraph.length <= units ? paragraph : paragraph.slice(-units - 1)
  return encodedWithin(words === paragraph ? words : words.replace(/^\S*\s?/, ''))
}

/** Nothing rather than marks alone, or part of a word where the encoding grows too long. */
function encodedWithin(words: string): string {
  const encoded = encode(words.trim())
  return encoded.length <= LONGEST_END && /[\p{L}\p{N}]/u.test(words) ? encoded : ''
}

/** Percent-encoded, with the dash that means something in a directive and a stop at the end. */
function encode(words: string): string {
  return percentEncoded(words).replaceAll('-', '%2D').replace(/\.$/, '%2E')
}
