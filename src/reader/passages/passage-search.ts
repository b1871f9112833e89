import * as v from 'valibot'
import { countPlaces } from '@/text/passage/count-places'
import { findPassage } from '@/text/passage/find-passage'
import { type NearParagraph, nearParagraph } from '@/text/passage/near-paragraph'
import type { FoundPassage, Passage } from '@/text/passage/passage'

/** What became of a passage: where it stands or, where it is gone, which paragraph it stood near. */
export type PassageOutcome = {
  readonly found: FoundPassage | null
  readonly near: NearParagraph | null
  /** Of a passage that is gone: in how many places its words stand all the same, `MANY` at most. */
  readonly places: number
}

/** More places than these are not counted. */
export const MANY = 20

/** Find a passage, or what stood near it. */
export function findOrNear(text: string, passage: Passage): PassageOutcome {
  const found = findPassage(text, passage)
  if (found !== null) return { found, near: null, places: 0 }
  return { found, near: nearParagraph(text, passage), places: countPlaces(text, passage, MANY) }
}

/** Read what a worker says it has found in a text of `length` units; `null` if that cannot be. */
export function parsePassageOutcome(answer: unknown, length: number): PassageOutcome | null {
  const parsed = v.safeParse(findingWithin(length), answer)
  return parsed.success ? parsed.output : null
}

function findingWithin(length: number) {
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
    v.object({ grade: v.picklist(['exact', 'moved']), range }),
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
