import * as v from 'valibot'
import { formatPassage } from '@/address/passage-address'
import { exactMatch } from '@/text/passage/exact-match'
import { findOrNear, MANY, type PassageOutcome } from '@/text/passage/find-or-near'
import type { Passage } from '@/text/passage/passage'
import { askWorker } from './ask-worker'
import workerUrl from './passage-worker.ts?worker&url'

/** In a text of so many UTF-16 units even a slow device finds a passage within 50 ms. */
const SHORT_TEXT = 5000

/**
 * Find a passage, or what stood near it, without keeping the page from answering: what stands as
 * the link says is seen at once, the rest is left to a worker where the text is long.
 *
 * Where no worker comes up the page does it itself.
 */
export async function searchPassage(text: string, passage: Passage): Promise<PassageOutcome> {
  if (text.length <= SHORT_TEXT) return findOrNear(text, passage)
  const units = 'exact' in passage ? passage.exact.length : passage.length
  const range = units <= SHORT_TEXT ? exactMatch(text, passage) : null
  if (range !== null) return { found: { grade: 'exact', range }, near: null, places: 0 }
  return askWorker(workerUrl, { text, described: formatPassage(passage) }, (answer) =>
    parsePassageOutcome(answer, text.length),
  ).catch(() => findOrNear(text, passage))
}

/** Read what a worker says it has found in a text of `length` units; `null` if that cannot be. */
export function parsePassageOutcome(answer: unknown, length: number): PassageOutcome | null {
  const parsed = v.safeParse(outcomeWithin(length), answer)
  return parsed.success ? parsed.output : null
}

function outcomeWithin(length: number) {
  const range = v.pipe(
    v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: offsetUpTo(length) }),
    v.check(({ start, end }) => start < end),
  )
  const words = v.union([
    v.object({ exact: v.string() }),
    v.object({
      head: v.string(),
      tail: v.string(),
      length: v.number(),
      fingerprint: v.exactOptional(v.string()),
    }),
  ])
  const found = v.variant('grade', [
    v.object({ grade: v.picklist(['exact', 'moved', 'doubtful']), range }),
    v.object({ grade: v.literal('similar'), range, was: words, now: v.string() }),
    v.object({ grade: v.literal('ambiguous'), ranges: v.array(range) }),
  ])
  const near = v.object({ number: v.pipe(v.number(), v.integer()), isSure: v.boolean() })
  const places = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MANY))
  return v.object({ found: v.nullable(found), near: v.nullable(near), places })
}

function offsetUpTo(length: number) {
  return v.pipe(v.number(), v.integer(), v.maxValue(length))
}
