import { parseEdtf } from '@/edition/edtf'
import { failed, ok, type Result } from '@/edition/result'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { isVisible } from '@/text/is-visible'
import { foreignLanguage } from './foreign-language'

/** Longer texts are not read, in UTF-16 units. */
export const LONGEST_TEXT = 10_000_000

/** Why something cannot be annotated, with words for whoever asked for it. */
export type TextProblem = {
  readonly kind: 'not-text' | 'empty' | 'too-long' | 'not-english' | 'not-a-date'
  readonly reason: string
}

/** What is to be annotated: a text as an edition holds it, its day in EDTF, and its language. */
export type ArticleText = {
  readonly text: string
  readonly published: string | null
  /** As a BCP 47 tag. */
  readonly language: string
}

/** What may be known of a text beside its words; a language that is given is not guessed. */
export type TextAbout = {
  readonly published?: string | null | undefined
  readonly language?: string | null | undefined
}

/** Check that a text can be annotated, and make it paragraphs with one blank line between them. */
export function parseArticleText(
  words: string,
  { published = null, language = null }: TextAbout,
): Result<ArticleText, TextProblem> {
  if (words.length > LONGEST_TEXT) return problem('too-long', tooLong(words.length))
  if (published !== null && parseEdtf(published) === null) {
    return problem('not-a-date', `“${published}” is not a date, such as 2024-04-04`)
  }
  if (!isVisible(words)) return problem('empty', 'There are no words in the text')
  if (isBinary(words)) return problem('not-text', 'It is not text: most of it cannot be shown')
  if (language !== null) return ok({ text: tidied(words), published, language })
  const foreign = foreignLanguage(words)
  if (foreign !== null) return problem('not-english', `The text is not English: ${foreign}`)
  return ok({ text: tidied(words), published, language: 'en' })
}

function problem(kind: TextProblem['kind'], reason: string): Result<never, TextProblem> {
  return failed({ kind, reason })
}

function tooLong(length: number): string {
  const [most, found] = [LONGEST_TEXT, length].map((count) =>
    count.toLocaleString(INTERFACE_LANGUAGE),
  )
  return `The text is longer than ${most} characters: it has ${found}`
}

/** What is mostly control characters, or what stands for broken ones, is no text. */
function isBinary(words: string): boolean {
  const start = words.slice(0, LOOKED_AT)
  const odd = start.match(ODD)?.length ?? 0
  return odd > 0.6 * start.length
}

const LOOKED_AT = 20_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\u0000-\u0008\u000E-\u001F\uFFFD]/g

/** Paragraphs apart by one blank line, without white space around them, and line feeds alone. */
function tidied(words: string): string {
  const text = words.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}
