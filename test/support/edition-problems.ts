import { checkForPublication } from '@/edition/check-for-publication'
import type { EditionProblem } from '@/edition/edition-problem'
import { parseEdition } from '@/edition/parse-edition'
import { rangeOf, smallEdition } from './small-edition'

/** One way to break the small edition, and the one problem it must give. */
export type Break = { at: string; to: unknown; path?: string; reason: string }

/** What is wrong with an edition that is to be published; nothing where it is accepted. */
export function problemsOf(value: unknown): EditionProblem[] {
  const edition = parseEdition(value)
  return edition.ok ? checkForPublication(edition.value) : edition.problem
}

/** What a problem tells its publisher, without its kind and its place in the text. */
export type Told = Pick<EditionProblem, 'path' | 'reason'>

/** The same, as far as a publisher is told in words. */
export function told(value: unknown): Told[] {
  return problemsOf(value).map(({ path, reason }) => ({ path, reason }))
}

/** The stretch of the small edition from some words of it to others. */
export function rangeFrom(first: string, last: string) {
  const { text } = smallEdition.article
  const start = rangeOf(first).start
  const { end } = rangeOf(last)
  return { start, end, words: text.slice(start, end) }
}

/** The small edition with a word more at its end. */
export function withEnding(words: string) {
  const text = `${smallEdition.article.text} ${words}`
  const voice = {
    start: 122,
    end: text.length,
    words: text.slice(122),
    speakers: [],
    basis: { kind: 'edited' as const },
  }
  return {
    ...smallEdition,
    article: { ...smallEdition.article, text },
    sections: [],
    voices: smallEdition.voices.with(-1, voice),
  }
}

/** The small edition with another text and nothing that stands in it. */
export function bare(text: string) {
  return {
    ...smallEdition,
    article: { ...smallEdition.article, text, paragraphs: [], otherQuotationMarks: [] },
    sections: [],
    entities: smallEdition.entities.filter(({ kind }) => kind !== 'event'),
    mentions: [],
    quotations: [],
    dates: [],
    notes: [],
    voices: undefined,
    gaps: [],
  }
}
