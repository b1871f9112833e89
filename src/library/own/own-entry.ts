import * as v from 'valibot'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { fingerprintOf } from '@/text/passage/fingerprint-of'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const entrySchema = v.object({
  id: v.string(),
  headline: v.string(),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  words: count,
  /** When it was opened first, in milliseconds since 1970. */
  opened: v.number(),
  /** What stands for its text, so that the same article is known again. */
  fingerprint: v.string(),
})

/** What the library says of an edition of the reader's own. */
export type OwnEntry = v.InferOutput<typeof entrySchema>

/** What is kept of an edition for lists; `opened` in milliseconds since 1970. */
export function ownEntry(edition: Edition, opened: number): OwnEntry {
  const { publisher, published, text } = edition.article
  return {
    id: edition.id,
    headline: editionTitle(edition),
    publisher,
    published,
    words: countWords(text),
    opened,
    fingerprint: fingerprintOf(text),
  }
}

/** How many words a text has, as people count them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Read an entry as it was kept; `null` where it is none. */
export function parseOwnEntry(kept: unknown): OwnEntry | null {
  const entry = v.safeParse(entrySchema, kept)
  return entry.success ? entry.output : null
}
