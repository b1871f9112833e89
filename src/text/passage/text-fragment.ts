import { firstWords, lastWords } from '../first-words'
import { percentEncoded } from '../percent-encoded'
import type { Passage } from './passage'

/** Longest stretch of words that the browser is asked to find whole, in bytes of an address. */
const LONGEST_WHOLE = 160
/** How much of the words at each end is given otherwise, and of what stood before and after. */
const END = { units: 32, bytes: 120 }
const SURROUNDINGS = { units: 20, bytes: 60 }

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
  const found = wordsToFind(passage)
  if (found.some((words) => words === '')) return ''
  const before = lastEncoded(prefix, SURROUNDINGS)
  const after = firstEncoded(suffix, SURROUNDINGS)
  return `text=${[
    ...(before === '' ? [] : [`${before}-`]),
    ...found,
    ...(after === '' ? [] : [`-${after}`]),
  ].join(',')}`
}

const BREAK = '\n\n'

/** The words whole, or their two ends, which never share a word: the browser looks for one after the other. */
function wordsToFind(passage: Passage): string[] {
  if (!('exact' in passage)) {
    return [firstEncoded(passage.head, END), lastEncoded(passage.tail, END)]
  }
  const { exact } = passage
  if (exact.includes(BREAK)) return [firstEncoded(exact, END), lastEncoded(exact, END)]
  const whole = encode(exact)
  if (whole.length <= LONGEST_WHOLE) return [whole]
  const half = { ...END, units: Math.min(END.units, Math.floor(exact.length / 2)) }
  return [firstEncoded(exact, half), lastEncoded(exact, half)]
}

/** The most that is given of something, by both measures. */
type Most = { readonly units: number; readonly bytes: number }

/** Whole words that the text begins with, of its first paragraph, encoded. */
function firstEncoded(text: string, most: Most): string {
  const [paragraph = ''] = text.split(BREAK)
  return encodedWords(firstWords(paragraph, within(most)))
}

/** Whole words that the text ends with, of its last paragraph, encoded. */
function lastEncoded(text: string, most: Most): string {
  return encodedWords(lastWords(text.split(BREAK).at(-1) ?? '', within(most)))
}

function within({ units, bytes }: Most) {
  return (words: string) => words.length <= units && encode(words.trim()).length <= bytes
}

/** Nothing rather than marks alone. */
function encodedWords(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? encode(words.trim()) : ''
}

/** Percent-encoded, with the dash that means something in a directive and a stop at the end. */
function encode(words: string): string {
  return percentEncoded(words).replaceAll('-', '%2D').replace(/\.$/, '%2E')
}
