import type { Edition, OfficialRecord, Quotation } from '@/edition/edition-schema'
import { findEntity, findSource } from '@/edition/find-by-id'
import { formatDate } from '@/edition/format-date'
import { isQuoted, quotationEnd, quotationStart, quotationsIn } from '@/edition/quotations'
import { speakerNames } from '@/edition/speaker-names'
import { joinWords } from '@/text/join-words'
import { contains, type TextRange } from '@/text/range'
import { wordDifferences } from '@/text/word-differences'
import { officialRuns, type PictureRun, printedRuns, wordsOf } from './picture-runs'
import { type PictureSubject, subjectAddress, subjectRange } from './picture-subject'

/** One wording with what stands above it. */
export type PictureWording = {
  readonly label: string | null
  readonly runs: readonly PictureRun[]
  /** What the words that differ are pencilled with; a single wording has a line in its margin. */
  readonly pencil: 'red' | 'blue'
}

/** A quotation that the printed words are, or that stands among them. */
export type Quoted = {
  /** Where it begins in the printed wording, in UTF-16 units. */
  readonly from: number
  /** Who is quoted, where the heading names the publisher; `null` where it names the speaker. */
  readonly names: string | null
  readonly isQuoted: boolean
  /** How it stands to a record whose wording is not shown; `null` where there is none. */
  readonly finding: string | null
}

/** All the words of a picture. */
export type PictureContent = {
  /** Who says it: the speaker, or the publisher. */
  readonly who: string
  /** The speaker's role as printed, or the article's date; '' for nothing. */
  readonly roleOrDate: string
  /** The words as printed and, where the record has others, the official ones. */
  readonly wordings: readonly PictureWording[]
  readonly quoted: readonly Quoted[]
  /** Where it is found: host and path. */
  readonly address: string
}

/**
 * What a picture of `subject` says. Words that were not found on the record do not leave without
 * it: neither a whole quotation nor a part of one.
 *
 * @param host where this site stands, such as "news.example"
 */
export function pictureContent(
  edition: Edition,
  subject: PictureSubject,
  host: string,
): PictureContent {
  const range = subjectRange(edition, subject)
  const concerned = subject.kind === 'quote' ? [subject.quotation] : quotationsIn(edition, range)
  const [misprinted, another] = concerned.filter(isMisprinted)
  const shown = another ? null : (misprinted ?? null)
  const quotation = shown ?? (concerned.length === 1 ? (concerned[0] ?? null) : null)
  const [record = null] = shown?.records ?? []
  const { text } = edition.article
  const printed = {
    label: printedLabel(edition, range, quotation, record),
    runs: printedRuns(text, range, quotation, record?.words ?? null),
    pencil: record ? 'red' : marginPencil(edition, range, quotation),
  } as const
  const official = shown && record && officialWording(edition, range, shown, record)
  return {
    ...heading(edition, range, concerned),
    wordings: official ? [printed, official] : [printed],
    quoted: concerned.map((each) => quotedAt(edition, range, each, shown)),
    address: subjectAddress(edition, subject, host),
  }
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
  const { who, wordings, address } = content
  const [beside, note] = [besideName(content), noteBelow(content)]
  const words = wordings.flatMap(({ label, runs }) => [...(label ? [label] : []), wordsOf(runs)])
  const lines = [beside ? `${who}, ${beside}` : who, ...words, ...(note ? [note] : []), address]
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
  return { who: publisher, roleOrDate: formatDate(published) }
}

function quotedAt(
  edition: Edition,
  range: TextRange,
  quotation: Quotation,
  shown: Quotation | null,
): Quoted {
  const names = isWithin(range, quotation) ? null : speakerNames(edition, quotation)
  const [record] = quotation === shown ? [] : quotation.records
  return {
    from: Math.max(0, quotationStart(quotation) - range.start),
    names,
    isQuoted: isQuoted(quotation),
    finding: record ? officialLabel(edition, names, record) : null,
  }
}

function printedLabel(
  { article }: Edition,
  range: TextRange,
  quotation: Quotation | null,
  record: OfficialRecord | null,
): string | null {
  if (!quotation || !isWithin(range, quotation)) return record ? 'As printed' : null
  const verb = isQuoted(quotation) ? 'printed' : 'reported'
  return `As ${verb} by ${article.publisher}, ${formatDate(article.published)}`
}

function officialWording(
  edition: Edition,
  range: TextRange,
  quotation: Quotation,
  record: OfficialRecord,
): PictureWording {
  const names = isWithin(range, quotation) ? null : speakerNames(edition, quotation)
  return {
    label: officialLabel(edition, names, record),
    runs: officialRuns(quotation, record),
    pencil: 'blue',
  }
}

/** The record, whose it is unless that is said, where it was seen, and how the printed words stand to it. */
function officialLabel(
  edition: Edition,
  names: string | null,
  { label, seenIn, finding }: OfficialRecord,
): string {
  const source = findSource(edition, seenIn)
  const seen = source ? `, seen in ${source.publisher}` : ''
  return `Official wording${names ? `, ${names}` : ''}: ${label}${seen}. ${finding}`
}

/** The margin of a person's words is marked red and any other blue, as the names are in the text. */
function marginPencil(
  edition: Edition,
  range: TextRange,
  quotation: Quotation | null,
): 'red' | 'blue' {
  if (!quotation || !isWithin(range, quotation)) return 'blue'
  const speakers = quotation.speakers.map((id) => findEntity(edition, id))
  return speakers.some((speaker) => speaker?.kind === 'person') ? 'red' : 'blue'
}

/** Whether words are printed as quoted that the official wording does not have. */
function isMisprinted(quotation: Quotation): boolean {
  const [record] = quotation.records
  if (!record || !isQuoted(quotation)) return false
  const reported = quotation.parts.map(({ words }) => words).join(' ')
  return wordDifferences(reported, record.words).before.some(({ differs }) => differs)
}

function isWithin(range: TextRange, quotation: Quotation): boolean {
  return contains({ start: quotationStart(quotation), end: quotationEnd(quotation) }, range)
}
