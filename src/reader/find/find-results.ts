import type { Edition } from '@/edition/edition-schema'
import { answerOfName } from '@/text/answer-to-words'
import { wordsSought } from '@/text/find-words'
import { foldForSearch } from '@/text/fold-for-search'
import { paragraphNumber } from '@/text/paragraphs'
import type { TextRange } from '@/text/range'
import { type Surroundings, surroundings } from '@/text/surroundings'
import { passageHref } from '../passages/link-to-passage'
import {
  type EntryMatch,
  type FoundRank,
  findEntries,
  findPlaces,
  searchIndex,
  type TextMatch,
} from './search-index'

/** Something that a reader can have done by name. */
export type Command = { readonly name: string; readonly run: () => void }

/** The words as they stand where they were found, among others. */
export type FoundWords = Surroundings & { readonly words: string }

/** Something that has the words in its label or, where `found` shows them, in other words of its own. */
export type NamedResult = EntryMatch & { readonly found: FoundWords | null }

/** A place of the words in the text. */
export type PassageResult = {
  readonly kind: 'passage'
  readonly range: TextRange
  readonly found: FoundWords
  readonly paragraph: number
  readonly href: string
}

/** A result that leads somewhere, or a command that does something. */
export type FindResult = { readonly key: string; readonly rank: FoundRank } & (
  | NamedResult
  | PassageResult
  | ({ readonly kind: 'command' } & Command)
)

/** What was found for a query. */
export type FindResults = {
  /** Where the words stand in the text, in order. */
  readonly words: readonly TextRange[]
  /** How much else was found, listed or not. */
  readonly others: number
  /** The best of all, best first. */
  readonly listed: readonly FindResult[]
}

/** How many results are listed; a longer word finds the rest. */
const MOST_LISTED = 12
/** The best of each kind is listed, however many of another are better. */
const LEAST_OF_KIND = 1
/** So many places in the text are listed; all are gone through one by one. */
const MOST_PASSAGES = 3
/** How many units are shown beside found words: in the text, and in a name after a label. */
const SHOWN_IN_TEXT = { before: 20, after: 60 } as const
const SHOWN_IN_NAME = { before: 10, after: 60 } as const

/** Of two that answer equally well, who is named comes before what is said and what happened. */
const KINDS = [
  ...(['entity', 'section', 'quote', 'event', 'note', 'date'] as const),
  ...(['passage', 'source', 'article', 'about', 'command'] as const),
]

/** Look for words in the text, in all that the edition has beside it, and in the names of commands. */
export function findAll(
  edition: Edition,
  query: string,
  commands: readonly Command[],
): FindResults {
  const sought = wordsSought(query)
  const index = searchIndex(edition)
  const words = findPlaces(index, sought)
  const others = [
    ...findEntries(index, sought).map(namedResult),
    ...commandsNamed(sought, commands),
  ]
  const passages = firstPlaces(words).map((place) => passageAt(edition, place))
  return { words, others: others.length, listed: bestOf([...others, ...passages]) }
}

function namedResult(entry: EntryMatch): FindResult {
  const { kind, id, detail, within } = entry
  const found = detail === '' ? null : foundWords(detail, within, SHOWN_IN_NAME)
  return { key: `${kind}-${id}`, ...entry, found }
}

function commandsNamed(sought: readonly string[], commands: readonly Command[]): FindResult[] {
  if (sought.length === 0) return []
  return commands.flatMap((command) => {
    const answer = answerOfName(foldForSearch(command.name).text, sought)
    if (!answer) return []
    return [{ key: command.name, kind: 'command' as const, rank: answer.rank, ...command }]
  })
}

/** The first places where they are whole words, then where they begin words. */
function firstPlaces(places: readonly TextMatch[]): TextMatch[] {
  const whole: TextMatch[] = []
  const others: TextMatch[] = []
  for (const place of places) {
    if (place.rank !== 2) others.push(place)
    else if (whole.push(place) === MOST_PASSAGES) break
  }
  return [...whole, ...others].slice(0, MOST_PASSAGES)
}

function passageAt(edition: Edition, { rank, start, end }: TextMatch): FindResult {
  const { text } = edition.article
  const range = { start, end }
  return {
    key: `passage-${start}`,
    kind: 'passage',
    rank,
    range,
    found: foundWords(text, range, SHOWN_IN_TEXT),
    paragraph: paragraphNumber(text, start),
    href: passageHref(edition, range),
  }
}

function foundWords(
  text: string,
  range: TextRange,
  most: { readonly before: number; readonly after: number },
): FoundWords {
  return { words: text.slice(range.start, range.end), ...surroundings(text, range, most) }
}

/** The best, and of each kind its best few, best first. */
function bestOf(results: readonly FindResult[]): FindResult[] {
  const inOrder = results.toSorted((a, b) => a.rank - b.rank || amongEquals(a) - amongEquals(b))
  const certain = KINDS.flatMap((kind) =>
    inOrder.filter((result) => result.kind === kind).slice(0, LEAST_OF_KIND),
  )
  const rest = inOrder.filter((result) => !certain.includes(result))
  const listed = new Set([...certain, ...rest.slice(0, MOST_LISTED - certain.length)])
  return inOrder.filter((result) => listed.has(result))
}

/** Which comes first of those that answer equally well: what the article does not state is last. */
function amongEquals(result: FindResult): number {
  const isBackground = result.kind === 'event' && result.isBackground
  return isBackground ? KINDS.length : KINDS.indexOf(result.kind)
}
