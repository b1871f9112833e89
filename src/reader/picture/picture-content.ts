import type { Edition, Quotation } from '@/edition/edition-schema'
import { quotationRange, quotationStart } from '@/edition/quotations'
import { editionTitle } from '@/edition/titles'
import { type Wordings, wordingsIn, wordingsOf } from '@/edition/wordings'
import { formatDate } from '@/export/date-words'
import { contains, type TextRange } from '@/text/range'
import { listOf } from '../words/list-of'
import { NO_OFFICIAL_WORDING, officialLabel, printedLabel } from '../words/wording-labels'
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
  const concerned =
    subject.kind === 'quote' ? [wordingsOf(edition, subject.quotation)] : wordingsIn(edition, range)
  return { ...contentOf(edition, range, concerned, concerned.filter(isNotOnRecord)), foot }
}

/** What the preview of a quotation says: both wordings, whatever differs; `null` without a record. */
export function previewContent(
  edition: Edition,
  quotation: Quotation,
  foot: string,
): PictureContent | null {
  const wordings = wordingsOf(edition, quotation)
  if (wordings.records.length === 0) return null
  return { ...contentOf(edition, quotationRange(quotation), [wordings], [wordings]), foot }
}

/** All but the foot; of those in `compared` the official words are shown too. */
function contentOf(
  edition: Edition,
  range: TextRange,
  concerned: readonly Wordings[],
  compared: readonly Wordings[],
): Omit<PictureContent, 'foot'> {
  const isCompared = compared.length > 0
  const only = concerned.length === 1 ? concerned : []
  const marked = (isCompared ? compared : only).map((wordings) => ({ wordings, isCompared }))
  const printed = {
    label: labelOfPrinted(edition, range, marked),
    runs: inMarks(range, concerned, printedRuns(edition.article.text, range, marked)),
    pencil: 'red',
    from: 0,
  } as const
  return {
    ...heading(edition, range, concerned),
    wordings: [printed, ...compared.flatMap((each) => officialWording(edition, range, each))],
    margin: marginPencil(range, concerned),
    quoted: concerned.map((each) => quotedAt(edition, range, each, compared.includes(each))),
  }
}

/** The words with the quotation marks of what they begin or end within, and an ellipsis for what is left out. */
function inMarks(
  { start, end }: TextRange,
  concerned: readonly Wordings[],
  runs: readonly PictureRun[],
): readonly PictureRun[] {
  const parts = concerned
    .filter(({ isQuoted }) => isQuoted)
    .flatMap(({ quotation }) => quotation.parts)
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
    return listOf([...new Set(named.flatMap(({ names }) => names ?? []))])
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
  concerned: readonly Wordings[],
): Pick<PictureContent, 'who' | 'roleOrDate'> {
  const speaking = concerned.find((each) => isWithin(range, each))
  if (speaking) return { who: namesOf(speaking), roleOrDate: speaking.role ?? '' }
  const { publisher, published } = edition.article
  const date = published === null ? '' : formatDate(published)
  return { who: publisher ?? editionTitle(edition), roleOrDate: date }
}

function quotedAt(
  edition: Edition,
  range: TextRange,
  wordings: Wordings,
  isRecordShown: boolean,
): Quoted {
  const names = namesBeside(range, wordings)
  return {
    from: placeIn(range, wordings),
    names,
    isQuoted: wordings.isQuoted,
    finding: isRecordShown ? null : findingOf(edition, wordings, names),
  }
}

/** How the words stand to their record; `null` for a reported statement without one. */
function findingOf(
  edition: Edition,
  { records: [first], missing }: Wordings,
  names: string | null,
): string | null {
  if (first) return officialLabel(edition, first.record, names)
  if (missing !== 'not-found') return null
  return names ? `${names}: ${NO_OFFICIAL_WORDING}` : NO_OFFICIAL_WORDING
}

function labelOfPrinted(
  edition: Edition,
  range: TextRange,
  marked: readonly MarkedQuotation[],
): string | null {
  const [first] = marked
  if (first && isWithin(range, first.wordings)) {
    return printedLabel(edition, first.wordings.quotation)
  }
  return marked.some(({ isCompared }) => isCompared) ? 'As printed' : null
}

function officialWording(edition: Edition, range: TextRange, wordings: Wordings): PictureWording[] {
  return wordings.records.slice(0, 1).map((official) => ({
    label: officialLabel(edition, official.record, namesBeside(range, wordings)),
    runs: officialRuns(official),
    pencil: 'blue',
    from: placeIn(range, wordings),
  }))
}

/** Who is quoted, unless the words are all theirs: then the heading names them. */
function namesBeside(range: TextRange, wordings: Wordings): string | null {
  return isWithin(range, wordings) ? null : namesOf(wordings)
}

function namesOf({ speakers }: Wordings): string {
  return listOf(speakers.map(({ label }) => label))
}

/** Where a quotation begins in the words of a range, in UTF-16 units. */
function placeIn(range: TextRange, { quotation }: Wordings): number {
  return Math.max(0, quotationStart(quotation) - range.start)
}

/** The margin of a person's words is marked red and any other blue, as the names are in the text. */
function marginPencil(range: TextRange, concerned: readonly Wordings[]): 'red' | 'blue' {
  const speaking = concerned.find((each) => isWithin(range, each))
  return speaking?.speakers.some(({ kind }) => kind === 'person') ? 'red' : 'blue'
}

/** Whether words are printed as quoted that the official wording does not have. */
function isNotOnRecord({ isQuoted, printed }: Wordings): boolean {
  return isQuoted && printed.some(({ kind }) => kind === 'differing')
}

function isWithin(range: TextRange, { quotation }: Wordings): boolean {
  return contains(quotationRange(quotation), range)
}
