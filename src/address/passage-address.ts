import { LONGEST_SURROUNDINGS, LONGEST_WORDS, type Passage } from '@/text/passage/passage'
import { percentEncoded } from '@/text/percent-encoded'
import { cutBehindLink } from './cut-behind-link'

/**
 * Write a passage as it stands in an address after `passage=`: its words, or how they begin, and
 * then what else is known of it by name. Names are those of the W3C selectors where they have one
 * (`prefix`, `suffix`, `start`, `end`); a fingerprint is called `print` there. Values are
 * percent-encoded UTF-8.
 */
export function formatPassage(passage: Passage): string {
  const { prefix, suffix, start, end, paragraph, sentence } = passage
  const isWhole = 'exact' in passage
  const ends = isWhole
    ? {}
    : { tail: passage.tail, length: passage.length, print: passage.fingerprint }
  const fields = Object.entries({ ...ends, prefix, suffix, start, end, paragraph, sentence })
  return [
    percentEncoded(isWhole ? passage.exact : passage.head),
    ...fields.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [`${name}=${percentEncoded(String(value))}`],
    ),
  ].join('&')
}

/**
 * Read what `formatPassage` wrote. What is missing or no value of its kind is left out; `null`
 * when there are no words, or more of them than an address may carry. Never throws.
 */
export function parsePassage(described: string): Passage | null {
  const [first = '', ...rest] = described.split('&')
  const words = decode(first)
  if (words === '' || words.length > LONGEST_WORDS) return null
  const fields = new Map(
    rest.map((field) => {
      const at = field.indexOf('=')
      return [field.slice(0, at), decode(field.slice(at + 1))] as const
    }),
  )
  const number = (name: string) => parseNumber(fields.get(name))
  const tail = fields.get('tail')?.slice(-LONGEST_WORDS)
  const length = number('length')
  const ends = tail ? { head: words, tail, length: length ?? words.length + tail.length } : null
  return {
    ...(ends ?? { exact: words }),
    ...(ends && given('fingerprint', fields.get('print')?.slice(0, LONGEST_FINGERPRINT))),
    ...given('prefix', fields.get('prefix')?.slice(-LONGEST_SURROUNDINGS)),
    ...given('suffix', fields.get('suffix')?.slice(0, LONGEST_SURROUNDINGS)),
    ...given('start', number('start')),
    ...given('end', number('end')),
    ...given('paragraph', number('paragraph')),
    ...given('sentence', fields.get('sentence')?.slice(0, LONGEST_FINGERPRINT)),
  }
}

/**
 * What `described` may have been before it stood in a sentence, to be looked for where its words
 * are not found as they are: of a link that carries nothing but words, those without what is left
 * behind a link; `null` where there is nothing to cut or to keep.
 */
export function parseMangledPassage(described: string): Passage | null {
  const words = cutBehindLink(described)
  return words === described || words.includes('&') ? null : parsePassage(words)
}

/** Fingerprints are a few letters and digits; more are of no use. */
const LONGEST_FINGERPRINT = 64

function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined || value === '' ? {} : { [name]: value }
}

function parseNumber(said: string | undefined): number | undefined {
  const words = cutBehindLink(said ?? '')
  return /^\d{1,9}$/.test(words) ? Number(words) : undefined
}

/** What is not percent-encoded UTF-8 counts as absent. */
function decode(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return ''
  }
}
