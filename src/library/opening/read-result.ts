import * as v from 'valibot'
import { PARAGRAPH_KINDS } from '@/edition/lazy-vocabularies'
import { wordsOf } from '@/edition/vocabularies'
import { openedSchema } from './opened-article'

const PROBLEMS = ['no-text', 'too-large', 'password', 'damaged', 'unsupported'] as const

const leftOutSchema = v.object({
  words: v.string(),
  kind: v.nullable(v.picklist(wordsOf(PARAGRAPH_KINDS))),
  /** The words of the paragraph of the article that stands before it; '' for none. */
  after: v.string(),
})

/** A paragraph of a page that was not taken for a part of its article. */
export type LeftOut = v.InferOutput<typeof leftOutSchema>

const resultSchema = v.variant('kind', [
  v.object({
    kind: v.literal('read'),
    article: openedSchema,
    leftOut: v.array(leftOutSchema),
  }),
  v.object({ kind: v.literal('unread'), problem: v.picklist(PROBLEMS) }),
])

/** Why what was pasted, or a file, is no article. */
export type ReadProblem = (typeof PROBLEMS)[number]

/**
 * What came of reading: an article, with what was left out of the page it was taken from, in the
 * page's order, or why there is none.
 */
export type ReadResult = v.InferOutput<typeof resultSchema>

/** An article that was read, with what was left out. */
export type ReadArticle = Extract<ReadResult, { kind: 'read' }>

/** Read what the worker that reads has told; `null` where it cannot be believed. */
export function parseReadResult(value: unknown): ReadResult | null {
  const parsed = v.safeParse(resultSchema, value)
  return parsed.success ? parsed.output : null
}
