/*
 * The closed vocabularies of an edition that the first lines of a page are drawn with: kinds of
 * entities, forms of mentions, directness of quotations, parts of the page and of the overview. The
 * others stand in `lazy-vocabularies.ts`: standings of events, bases, verdicts, how much of a source
 * was seen, kinds of paragraphs, types of dates. Each is one table that its type is made from, and every
 * other table about the same words is `satisfies Record<…>`: a new word fails to compile wherever
 * nobody has decided about it. They say what is true of a word; how it is called in a language is
 * said where it is shown.
 */

/** Kinds of entities, in the order in which lists show them. */
export const ENTITY_KINDS = {
  person: { isParty: true, isLined: true, isWritten: false },
  organisation: { isParty: true, isLined: true, isWritten: false },
  place: { isParty: false, isLined: true, isWritten: false },
  document: { isParty: false, isLined: true, isWritten: true },
  topic: { isParty: false, isLined: false, isWritten: false },
  event: { isParty: false, isLined: false, isWritten: false },
} as const satisfies Table<{
  /** Whether it speaks for itself, so that it means something when it is never quoted. */
  readonly isParty: boolean
  /** Whether its mentions have a line in the text before it is chosen. */
  readonly isLined: boolean
  /** Whether it is a text, whose title can hold other names and can stand in words that tell an event. */
  readonly isWritten: boolean
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

/** The parts of a page, each with an address of its own. */
export const PAGE_PARTS = {
  article: {},
  quotes: {},
  timeline: {},
  entities: {},
  sources: {},
} as const satisfies Table<object>
export type PagePart = keyof typeof PAGE_PARTS

/** What of an edition can be shown by itself, in the order in which the overview has them. */
export const OVERVIEW_PARTS = {
  quotes: { of: null },
  'word-for-word': { of: 'quotes' },
  shortened: { of: 'quotes' },
  changed: { of: 'quotes' },
  'put-together': { of: 'quotes' },
  'not-found': { of: 'quotes' },
  notes: { of: null },
  'claim-differs': { of: 'notes' },
  'claim-not-found': { of: 'notes' },
  'claim-says-less': { of: 'notes' },
  'claim-agrees': { of: 'notes' },
  dates: { of: null },
  gaps: { of: null },
} as const satisfies Table<{
  /** The part that it is the share of one verdict in; `null` for what stands for itself. */
  readonly of: 'quotes' | 'notes' | null
}>
export type OverviewPart = keyof typeof OVERVIEW_PARTS

/** A vocabulary: its words, each with what is true of it. */
export type Table<Facts> = Readonly<Record<string, Facts>>

/** The words of a vocabulary, in its order. */
export function wordsOf<Word extends string>(table: Readonly<Record<Word, unknown>>): Word[] {
  const words: Word[] = []
  for (const word in table) words.push(word)
  return words
}
