import type { TokenRange } from '../entities/candidate'

/** Something that a sentence says happened, or will; its words from who or what to what it was done to. */
export type Happening = TokenRange & {
  readonly title: string
  /** The token that says what happened. */
  readonly at: number
  /** The first token of the date that stands in its name; null where it has none there. */
  readonly datedAt: number | null
  /** What kind of thing happened, in one word: "sign". */
  readonly act: string
  /** Whether it is told as news: has been, and nobody says when. */
  readonly isFresh: boolean
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}
