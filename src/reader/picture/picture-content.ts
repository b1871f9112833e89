import type { Edition, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { formatDate } from '@/edition/format-date'
import {
  isQuoted,
  isWithoutRecord,
  quotationRange,
  quotationStart,
  quotationsIn,
  reportedWords,
  type WordedRecord,
  wordedRecords,
} from '@/edition/quotations'
import { speakerNames } from '@/edition/speaker-names'
import { editionTitle } from '@/edition/titles'
import { NO_OFFICIAL_WORDING, officialLabel, printedLabel } from '@/edition/wording-labels'
import { joinWords } from '@/text/join-words'
import { contains, type TextRange } from '@/text/range'
import { wordDifferences } from '@/text/word-differences'
import {
  type MarkedQuotation,
  officialRuns,
  type PictureRun,
  plain,
  printedRuns,
  wordsOf,
} from './picture-runs'
import { type PictureSubject, subjectRange } from './picture-subject'

/** One wording with what stands above it. */
export type PictureWording = {
  readonly label: string | null
  readonly runs: readonly PictureRun[]
  /** What the words that differ are pencilled with. */
  readonly pencil: 'red' | 'blue'
  /** Where the words that it is a wording of begin in the printed ones, in UTF-16 units. */
  readonly from: number
}

/** A quotation that the printed words are, or that stands among them. */
export type Quoted = {
  /** Where it begins in the printed wording, in UTF-16 units. */
  readonly from: number
  /** Who is quoted, where the heading names the publisher; `null` where it names the speaker. */
  readonly names: string | null
  readonly isQuoted: boolean
  /** How it stands to a record whose wording is not shown; `null` where that is shown or not sought. */
  readonly finding: string | null
}

/** All the words of a picture. */
export type PictureContent = {
  /** Who says it: the speaker, or the publisher. */
  readonly who: string
  /** The speaker's role as printed, or the article's date; '' for nothing. */
  readonly roleOrDate: string
  /** The words as printed, and the official ones of each quotation whose words are not on record. */
  readonly wordings: readonly [PictureWording, ...PictureWording[]]
  /** What the margin is marked with where one wording stands alone. */
  readonly margin: 'red' | 'blue'
  readonly quoted: readonly Quoted[]
  /** What stands at its foot: where it is found, or what it is from. */
  readonly foot: string
}

/**
 * What a picture of `subject` says. Words that were not found on the record do not leave without
 * it: neither a whole quotation nor a part of one, however many there are.
 *
 * @param foot where it is found (`subjectAddress`), or what it is from
 */
export function pictureContent(
  edition: Edition,
  subject: PictureSubject,
  foot: string,
): PictureContent {
  const range = subjectRange(edition, subject)
  const concerned = subject.kind === 'quote' ? [subject.quotation] : quotationsIn(edition, range)
  const unfound = concerned.flatMap((each) => besideRecord(each).filter(isNotOnRecord))
  return { ...contentOf(edition, range, concerned, unfound), foot }
}

/** What the preview of a quotation says: both wordings, whatever differs; `null` without a record. */
export function previewContent(
  edition: Edition,
  quotation: Quotation,
  foot: string,
): PictureContent | null {
  const compared = besideRecord(quotation)
  if (compared.length === 0) return null
  const range = quotationRange(quotation)
  return { ...contentOf(edition, range, [quotation], compared), foot }
}

/** All but the foot; of those in `compared` the official words are shown too. */
function contentOf(
  edition: Edition,
  range: TextRange,
  concerned: readonly Quotation[],
  compared: readonly BesideRecord[],
): Omit<PictureContent, 'foot'> {
  const only = concerned.length === 1 ? concerned.map(withoutRecord) : []
  const marked = compared.length > 0 ? compared : only
  const printed = {
    label: labelOfPrinted(edition, range, marked),
    runs: inMarks(range, concerned, printedRuns(edition.article.text, range, marked)),
    pencil: 'red',
    from: 0,
  } as const
  return {
    ...heading(edition, range, concerned),
    wordings: [printed, ...compared.map((each) => officialWording(edition, range, each))],
    margin: marginPencil(edition, range, concerned),
    quoted: concerned.map((each) => {
      const isShown = compared.some(({ quotation }) => quotation === each)
      return quotedAt(edition, range, each, isShown)
    }),
  }
}

/** The words with the quotation marks of what they begin or end within, and an ellipsis for what is left out. */
function inMarks(
  { start, end }: TextRange,
  concerned: readonly Quotation[],
  runs: readonly PictureRun[],
): readonly PictureRun[] {
  const parts = concerned.filter(isQuoted).flatMap((quotation) => quotation.parts)
  const [opened, closed] = [start, end].map((at) =>
    parts.find((part) => part.start < at && at < part.end),
  )
  return [
    ...(opened ? [plain(start === opened.start + 1 ? '“' : '“… ')] : []),
    ...runs,
    ...(closed ? [plain(end === closed.end - 1 ? '”' : ' …”')] : []),
  ]
}

/** What follows the name: "US Commerce Secretary", "4 April 2024, quoting Gina Raimondo". */
export function besideName({ roleOrDate, quoted }: PictureContent): string {
  const namesOf = (isDirect: boolean) => {
    const named = quoted.filter(({ isQuoted }) => isQuoted === isDirect)
    return joinWords([...new Set(named.flatMap(({ names }) => names ?? []))])
  }
  const [direct, indirect] = [namesOf(true), namesOf(false)]
  const phrases = [
    ...(roleOrDate ? [roleOrDate] : []),
    ...(direct ? [`quoting ${direct}`] : []),
    ...(indirect ? [`reporting what ${indirect} said`] : []),
  ]
  return phrases.join(', ')
}

/** How the words stand to records whose wording is not shown; '' where there are none. */
export function noteBelow({ quoted }: PictureContent): string {
  return quoted.flatMap(({ finding }) => finding ?? []).join(' ')
}

/** The same in plain words, for those who do not see it. */
export function describePicture(content: PictureContent): string {
  const { who, wordings, foot } = content
  const [beside, note] = [besideName(content), noteBelow(content)]
  const words = wordings.flatMap(({ label, runs }) => [...(label ? [label] : []), wordsOf(runs)])
  const lines = [beside ? `${who}, ${beside}` : who, ...words, ...(note ? [note] : []), foot]
  return lines.map((line) => (/[.:?!…”]$/.test(line) ? line : `${line}.`)).join(' ')
}

/** Who is speaking; of words that reach beyond a quotation it is the publisher, who quotes. */
function heading(
  edition: Edition,
  range: TextRange,
  concerned: readonly Quotation[],
): Pick<PictureContent, 'who' | 'roleOrDate'> {
  const speaking = concerned.find((quotation) => isWithin(range, quotation))
  if (speaking) {
    return { who: speakerNames(edition, speaking), roleOrDate: speaking.role?.words ?? '' }
  }
  const { publisher, published } = edition.article
  const date = published === null ? '' : formatDate(published)
  return { who: publisher ?? editionTitle(edition), roleOrDate: date }
}

function quotedAt(
  edition: Edition,
  range: TextRange,
  quotation: Quotation,
  isRecordShown: boolean,
): Quoted {
  const names = namesBeside(edition, range, quotation)
  return {
    from: placeIn(range, quotation),
    names,
    isQuoted: isQuoted(quotation),
    finding: isRecordShown ? null : findingOf(edition, quotation, names),
  }
}

/** How the words stand to their record; `null` for a reported statement without one. */
function findingOf(edition: Edition, quotation: Quotation, names: string | null): string | null {
  const [record] = wordedRecords(quotation)
  if (record) return officialLabel(edition, record, names)
  if (!isQuoted(quotation) || !isWithoutRecord(quotation)) return null
  return names ? `${names}: ${NO_OFFICIAL_WORDING}` : NO_OFFICIAL_WORDING
}

function labelOfPrinted(
  edition: Edition,
  range: TextRange,
  marked: readonly MarkedQuotation[],
): string | null {
  const [first] = marked
  if (first && isWithin(range, first.quotation)) return printedLabel(edition, first.quotation)
  return marked.some(({ record }) => record) ? 'As printed' : null
}

function officialWording(
  edition: Edition,
  range: TextRange,
  { quotation, record }: BesideRecord,
): PictureWording {
  return {
    label: officialLabel(edition, record, namesBeside(edition, range, quotation)),
    runs: officialRuns(quotation, record),
    pencil: 'blue',
    from: placeIn(range, quotation),
  }
}

/** Who is quoted, unless the words are all theirs: then the heading names them. */
function namesBeside(edition: Edition, range: TextRange, quotation: Quotation): string | null {
  return isWithin(range, quotation) ? null : speakerNames(edition, quotation)
}

/** Where a quotation begins in the words of a range, in UTF-16 units. */
function placeIn(range: TextRange, quotation: Quotation): number {
  return Math.max(0, quotationStart(quotation) - range.start)
}

/** The margin of a person's words is marked red and any other blue, as the names are in the text. */
function marginPencil(
  edition: Edition,
  range: TextRange,
  concerned: readonly Quotation[],
): 'red' | 'blue' {
  const speaking = concerned.find((quotation) => isWithin(range, quotation))
  const speakers = (speaking?.speakers ?? []).map((id) => findEntity(edition, id))
  return speakers.some((speaker) => speaker?.kind === 'person') ? 'red' : 'blue'
}

/** A quotation with the first record of it that has words. */
type BesideRecord = { readonly quotation: Quotation; readonly record: WordedRecord }

function besideRecord(quotation: Quotation): BesideRecord[] {
  const [record] = wordedRecords(quotation)
  return record ? [{ quotation, record }] : []
}

/** Whether words are printed as quoted that the official wording does not have. */
function isNotOnRecord({ quotation, record }: BesideRecord): boolean {
  if (!isQuoted(quotation)) return false
  const reported = reportedWords(quotation)
  return wordDifferences(reported, record.words).before.some(({ differs }) => differs)
}

function withoutRecord(quotation: Quotation): MarkedQuotation {
  return { quotation, record: null }
}

function isWithin(range: TextRange, quotation: Quotation): boolean {
  return contains(quotationRange(quotation), range)
}
