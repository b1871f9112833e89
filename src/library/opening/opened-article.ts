import * as v from 'valibot'
import { PARAGRAPH_KINDS } from '@/edition/lazy-vocabularies'
import { wordsOf } from '@/edition/vocabularies'
import { NO_FACTS } from '../markup/page-fact'

const words = v.nullable(v.string())

/** What is known of an opened article, as it crosses to workers and back. */
export const openedSchema = v.object({
  text: v.string(),
  headline: words,
  byline: words,
  publisher: words,
  published: words,
  url: words,
  language: words,
  paragraphs: v.array(v.object({ words: v.string(), kind: v.picklist(wordsOf(PARAGRAPH_KINDS)) })),
})

/**
 * An article as it was pasted or read from a file, and what that says of it: `published` in EDTF,
 * `language` as a BCP 47 tag; `null` for what it does not say. `paragraphs` are those whose markup
 * says what they are, by their words.
 */
export type OpenedArticle = v.InferOutput<typeof openedSchema>

/** Read an opened article that came from a worker or the page; `null` where it is none. */
export function parseOpenedArticle(value: unknown): OpenedArticle | null {
  const parsed = v.safeParse(openedSchema, value)
  return parsed.success ? parsed.output : null
}

/** Words of which nothing is known but themselves. */
export function bareArticle(text: string): OpenedArticle {
  return { text, ...NO_FACTS, paragraphs: [] }
}
