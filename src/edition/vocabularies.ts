/*
 * The closed vocabularies of an edition. Each is one table that its type is made from, and every
 * other table about the same words is `satisfies Record<…>`: a new word fails to compile wherever
 * nobody has decided about it. They say what is true of a word; how it is called in a language is
 * said where it is shown.
 */

/** Kinds of entities, in the order in which lists show them. */
export const ENTITY_KINDS = {
  person: { isParty: true, isLined: true },
  organisation: { isParty: true, isLined: true },
  place: { isParty: false, isLined: true },
  document: { isParty: false, isLined: true },
  topic: { isParty: false, isLined: false },
  event: { isParty: false, isLined: false },
} as const satisfies Table<{
  /** Whether it speaks for itself, so that it means something when it is never quoted. */
  readonly isParty: boolean
  /** Whether its mentions have a line in the text before it is chosen. */
  readonly isLined: boolean
}>
export type EntityKind = keyof typeof ENTITY_KINDS

/** How words point at an entity. */
export const FORMS = {
  name: { isMarked: true },
  role: { isMarked: true },
  pronoun: { isMarked: false },
  description: { isMarked: false },
} as const satisfies Table<{
  /** Whether it is marked while nothing is chosen. */
  readonly isMarked: boolean
}>

/** How somebody's words are given, and how many of them are printed as that person's own. */
export const DIRECTNESS = {
  direct: { own: 'all' },
  mixed: { own: 'some' },
  indirect: { own: 'none' },
} as const satisfies Table<{ readonly own: 'all' | 'some' | 'none' }>

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

/** The parts of a page, each with an address of its own. */
export const PAGE_PARTS = {
  article: {},
  quotes: {},
  timeline: {},
  entities: {},
  sources: {},
} as const satisfies Table<object>
export type PagePart = keyof typeof PAGE_PARTS

/** What words of time express (TIMEX3, ISO 24617-1). */
export const DATE_TYPES = {
  date: {},
  time: {},
  duration: {},
  set: {},
} as const satisfies Table<object>

type Table<Facts> = Readonly<Record<string, Facts>>

/** The words of a vocabulary, in its order. */
export function wordsOf<Word extends string>(table: Readonly<Record<Word, unknown>>): Word[] {
  const words: Word[] = []
  for (const word in table) words.push(word)
  return words
}
