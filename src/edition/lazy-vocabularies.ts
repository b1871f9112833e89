import type { Table } from './vocabularies'

/*
 * The other closed vocabularies of an edition: standings of events, bases, verdicts on quotes and on claims, how much of a
 * source was seen, kinds of paragraphs, types of dates. They stand apart from those in
 * `vocabularies.ts`, which the first lines of a page are drawn with, so that these are loaded lazily,
 * with what needs them.
 */

/** How an event stands to the article. */
export const STANDINGS = {
  stated: { isStated: true, isLater: false },
  background: { isStated: false, isLater: false },
  later: { isStated: false, isLater: true },
} as const satisfies Table<{
  /** Whether the article itself tells of it. */
  readonly isStated: boolean
  /** Whether it was unknown when the article was written. */
  readonly isLater: boolean
}>
export type Standing = keyof typeof STANDINGS

/** Why the edition says something. */
export const BASES = {
  stated: { isByMachine: false },
  resolved: { isByMachine: false },
  found: { isByMachine: true },
  reference: { isByMachine: false },
  edited: { isByMachine: false },
} as const satisfies Table<{
  /** Whether nobody but a machine has seen to it. */
  readonly isByMachine: boolean
}>
export type BasisKind = keyof typeof BASES

/** How printed words stand to a record of the same statement. */
export const VERDICTS = {
  'word-for-word': { isAsRecorded: true },
  shortened: { isAsRecorded: true },
  changed: { isAsRecorded: false },
  'put-together': { isAsRecorded: false },
  'not-found': { isAsRecorded: false },
} as const satisfies Table<{
  /** Whether every printed word stands in the record, in order and with nothing between but what was cut. */
  readonly isAsRecorded: boolean
}>

export type Verdict = keyof typeof VERDICTS

/** How what the article says in its own words stands to the record, in the order in which lists show them. */
export const CLAIM_VERDICTS = {
  differs: { isOtherwise: true },
  'not-found': { isOtherwise: false },
  'says-less': { isOtherwise: false },
  agrees: { isOtherwise: false },
} as const satisfies Table<{
  /** Whether the record says something else. */
  readonly isOtherwise: boolean
}>
export type ClaimVerdict = keyof typeof CLAIM_VERDICTS

/** How much of a source was seen. */
export const SEEN = {
  whole: {},
  part: {},
  'not-seen': {},
} as const satisfies Table<object>
export type Seen = keyof typeof SEEN

/** What a paragraph is where it is not plain text of the article. */
export const PARAGRAPH_KINDS = {
  headline: { isSpoken: true },
  standfirst: { isSpoken: true },
  'cross-head': { isSpoken: true },
  byline: { isSpoken: true },
  dateline: { isSpoken: true },
  quote: { isSpoken: true },
  list: { isSpoken: true },
  caption: { isSpoken: false },
  credit: { isSpoken: false },
} as const satisfies Table<{
  /** Whether it belongs to the article as it is read aloud, and not to a picture that is not here. */
  readonly isSpoken: boolean
}>
export type ParagraphKind = keyof typeof PARAGRAPH_KINDS

/** What words of time express (TIMEX3, ISO 24617-1). */
export const DATE_TYPES = {
  date: {},
  time: {},
  duration: {},
  set: {},
} as const satisfies Table<object>
