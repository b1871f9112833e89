import type { Author } from '@/edition/edition-schema'
import type { ParagraphSpan } from '@/text/paragraphs'
import { dotted, shortName } from './cited-authors'
import { americanDate, type CitedDate, citedDate, monthName } from './cited-date'
import { type CitedWork, openedOn } from './cited-work'
import { ended } from './ended'

/**
 * A reference for a page on a news website in APA style (Publication Manual, 7th ed., 10.16).
 *
 * Without an author the title moves to the front; without a title a description in square brackets
 * takes its place (table 9.1). A news article is not designed to change, so the day it was opened
 * is given only where its own date is not known (9.16).
 *
 * The title is given as printed, not in sentence case: which words keep their capitals only a reader
 * can tell.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/missing-information
 */
export function apaReference(work: CitedWork, accessed: string | null): string {
  const { authors, title, site, date, url } = work
  const opened = date === null ? citedDate(openedOn(work, accessed)) : null
  const where = opened === null ? url : `Retrieved ${americanDate(opened)}, from ${url}`
  const when = `(${date === null ? 'n.d.' : apaDate(date)}).`
  const what = ended(title.isHeadline ? title.words : `[${title.words}]`)
  const opening = authors.length === 0 ? [what, when] : [ended(nameList(authors)), when, what]
  return [...opening, site === null ? null : ended(site), where].filter(Boolean).join(' ')
}

/** What stands in the text: "(Hale & Poe, 2021)", "([News report on the opening], 2021, para. 4)". A page's title is in italics, which plain text does not have. */
export function apaInText(
  work: CitedWork,
  _accessed: string | null,
  paragraphs: ParagraphSpan | null,
): string {
  const { date } = work
  const year = date === null ? 'n.d.' : `${date.isApproximate ? 'ca. ' : ''}${date.year}`
  const where = paragraphs === null ? [] : [apaParagraphs(paragraphs)]
  return `(${[apaShortNames(work), year, ...where].join(', ')})`
}

function apaShortNames({ authors, title }: CitedWork): string {
  const [first, second, ...others] = authors.map(shortName)
  if (first === undefined) return title.isHeadline ? title.words : `[${title.words}]`
  if (others.length > 0) return `${first} et al.`
  return second === undefined ? first : `${first} & ${second}`
}

/** "para. 4", "paras. 4–5": quoted words of a page without page numbers (8.28). */
function apaParagraphs({ first, last }: ParagraphSpan): string {
  return first === last ? `para. ${first}` : `paras. ${first}–${last}`
}

/** As many authors as a reference names; of more, the first 19 and the last (9.8). */
const MOST_NAMED = 20

/** "Hale, R. A., & Poe, B."; of more than are named "…, Coe, D., . . . Roe, C." */
function nameList(authors: readonly Author[]): string {
  const names = authors.map(apaName)
  const last = names.at(-1) ?? ''
  if (names.length > MOST_NAMED) return `${names.slice(0, 19).join(', ')}, . . . ${last}`
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`
}

function apaName(author: Author): string {
  if (author.kind !== 'person') return author.name
  const { given, family, suffix } = author
  const parts = [family, given && initials(given), suffix && dotted(suffix)]
  return parts.filter((part) => part !== null).join(', ')
}

/** "R. A."; a hyphen stays: "J.-P." */
function initials(given: string): string {
  return given
    .split(' ')
    .map((name) =>
      name
        .split('-')
        .map((part) => `${firstLetter(part)}.`)
        .join('-'),
    )
    .join(' ')
}

/** A letter with its accent, though it be written as two characters or lie beyond 16 bits. */
function firstLetter(name: string): string {
  return [...name.normalize('NFC')][0] ?? ''
}

/** "2024, April 4" */
function apaDate(date: CitedDate): string {
  const { year, month, day } = date
  if (month === null) return americanDate(date)
  const about = date.isApproximate ? 'ca. ' : ''
  return `${about}${year}, ${monthName(month)}${day === null ? '' : ` ${day}`}`
}
