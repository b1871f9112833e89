import * as v from 'valibot'
import type { Edition } from '@/edition/edition-schema'
import { sentEdition } from '../sent-edition'

const KINDS = ['not-text', 'empty', 'too-long', 'not-english', 'not-a-date', 'failed'] as const

const newsSchema = v.variant('kind', [
  v.object({ kind: v.literal('working'), done: v.number() }),
  v.object({
    kind: v.literal('refused'),
    refusal: v.object({ kind: v.picklist(KINDS), reason: v.string() }),
  }),
  v.object({ kind: v.literal('edition'), edition: sentEdition }),
])

/** Why an article cannot be made an edition of, with a reason in words. */
export type ArticleRefusal = {
  readonly kind: (typeof KINDS)[number]
  readonly reason: string
}

/** What the worker that annotates tells: how much is done, from 0 to 1, or how it ended. */
export type AnnotationNews =
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'refused'; readonly refusal: ArticleRefusal }
  | { readonly kind: 'edition'; readonly edition: Edition }

/**
 * Read what came from the worker; `null` where it cannot be believed. Whether an edition has faults
 * the worker has looked itself: that takes long, and the page has to answer meanwhile.
 */
export function parseAnnotationNews(told: unknown): AnnotationNews | null {
  const news = v.safeParse(newsSchema, told)
  return news.success ? news.output : null
}
