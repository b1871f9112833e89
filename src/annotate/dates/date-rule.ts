import type { DATE_TYPES } from '@/edition/lazy-vocabularies'
import type { Near } from './near'
import type { Captures, Match } from './pattern'
import type { TimeWord } from './time-words'

/** One way of expressing a time: how its words look, and what they come to. */
export type DateRule = {
  readonly name: string
  readonly type: keyof typeof DATE_TYPES
  /** As `parsePattern` reads them. */
  readonly patterns: readonly string[]
  /** Why its value is what it is, in words for readers. */
  readonly reason: string
  readonly confidence: number
  /** Whether words that match stand for a time where they are; they do where this is absent. */
  readonly fits?: (words: readonly TimeWord[], match: Match) => boolean
  /** The value as TIMEX3 writes it; null where what it counts from is not known. */
  readonly resolve: (captures: Captures, near: Near) => string | null
  /** Whether the tense had a say in the value. */
  readonly asksTense?: boolean
}
