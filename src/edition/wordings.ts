import type { TextRange } from '@/text/range'
import type { Edition, Entity, Quotation, Source } from './edition-schema'
import { findEntity, findSource } from './find-by-id'
import {
  isQuoted,
  isWithoutRecord,
  quotationsIn,
  statements,
  type WordedRecord,
  wordedRecords,
} from './quotations'
import { officialRuns, printedRuns, type WordingRun } from './wording-runs'

/** Every wording of a statement, in parts: no format may take the printed one and leave out the others. */
export type Wordings = {
  readonly quotation: Quotation
  readonly speakers: readonly Entity[]
  /** The speaker's, as the article prints it; `null` where it prints none. */
  readonly role: string | null
  /** Whether somebody's own words are printed, in whole or in part; if not, the article reports them. */
  readonly isQuoted: boolean
  /** As printed, quotation marks and interruption included, against the first record; `start` counts in the article. */
  readonly printed: readonly WordingRun[]
  readonly records: readonly OfficialWording[]
  /** Why there is no official wording; `null` where there is one, and where nobody looked. */
  readonly missing: MissingWording | null
}

/** A statement was only reported, so that nobody expects a wording, or a wording was looked for in vain. */
export type MissingWording = 'reported' | 'not-found'

/** A record with words, and the sources it names. */
export type OfficialWording = {
  readonly record: WordedRecord
  /** Its words, without quotation marks, against those reported; `start` counts in them. */
  readonly runs: readonly WordingRun[]
  readonly seenIn: Source
  /** The official page; `null` where it is no other. */
  readonly official: Source | null
}

/** All wordings of a statement. */
export function wordingsOf(edition: Edition, quotation: Quotation): Wordings {
  const records = wordedRecords(quotation)
  const against = records[0]?.words ?? null
  return {
    quotation,
    speakers: quotation.speakers.flatMap((id) => findEntity(edition, id) ?? []),
    role: quotation.role?.words ?? null,
    isQuoted: isQuoted(quotation),
    printed: printedRuns(edition.article.text, quotation, against),
    records: records.map((record) => ({
      record,
      runs: officialRuns(quotation, record.words),
      seenIn: sourceOf(edition, record.seenIn),
      official: record.official === null ? null : sourceOf(edition, record.official),
    })),
    missing: missingOf(quotation),
  }
}

/** All wordings of every statement of the article, quoted and reported, in the order of the text. */
export function wordingsOfAll(edition: Edition): Wordings[] {
  return statements(edition).map((quotation) => wordingsOf(edition, quotation))
}

/** The same of those that some of the words in `range` are part of. */
export function wordingsIn(edition: Edition, range: TextRange): Wordings[] {
  return quotationsIn(edition, range).map((quotation) => wordingsOf(edition, quotation))
}

/** The words of a passage with what must not be left out beside them. */
export type PassageWordings = {
  /** As printed, without white space at the ends. */
  readonly printed: string
  /** The quotations that some of the words belong to and whose official wording is held. */
  readonly recorded: readonly Wordings[]
  /** Those whose official wording was not found. */
  readonly unrecorded: readonly Wordings[]
}

/** What goes with a stretch of the article wherever it is taken, whosever words it holds. */
export function passageWordings(edition: Edition, range: TextRange): PassageWordings {
  const quoted = wordingsIn(edition, range).filter((wordings) => wordings.isQuoted)
  return {
    printed: edition.article.text.slice(range.start, range.end).trim(),
    recorded: quoted.filter(({ records }) => records.length > 0),
    unrecorded: quoted.filter(({ missing }) => missing !== null),
  }
}

/** The sources that a record names, the one that it was seen in first. */
export function sourcesOf({ seenIn, official }: OfficialWording): Source[] {
  return official === null ? [seenIn] : [seenIn, official]
}

/** The words of some runs in a row. */
export function wordsOfRuns(runs: readonly { readonly words: string }[]): string {
  return runs.map(({ words }) => words).join('')
}

function missingOf(quotation: Quotation): MissingWording | null {
  if (wordedRecords(quotation).length > 0) return null
  if (!isQuoted(quotation)) return 'reported'
  return isWithoutRecord(quotation) ? 'not-found' : null
}

/** A checked edition has every source that it names. */
function sourceOf(edition: Edition, id: string): Source {
  const source = findSource(edition, id)
  if (!source) throw new Error(`The edition ${edition.id} has no source "${id}"`)
  return source
}
