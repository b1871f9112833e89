import { nameInOrder } from '@/edition/author-names'
import type { Author } from '@/edition/edition-schema'
import { nameInverted } from './cited-authors'
import { americanDate, citedDate } from './cited-date'
import { type CitedWork, openedOn } from './cited-work'
import { ended, quotedTitle } from './ended'

/**
 * A bibliography entry for news on the web in Chicago style (Manual of Style, 17th ed., 14.191,
 * 14.206 to 14.207).
 *
 * Without an author the name of the publication stands in place of one; see
 * chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0076.html. A description
 * that takes the place of a title (14.207) is not put in quotation marks. A title is given as printed,
 * whatever its capitals.
 */
export function chicagoBibliography(work: CitedWork, accessed: string | null): string {
  const { authors, title, site, date, url } = work
  const what = endedTitle(title)
  const when = date === null ? [] : [americanDate(date)]
  const opened = citedDate(openedOn(work, accessed))
  const where =
    authors.length === 0
      ? [...known(site).map(ended), what, ...when.map(ended)]
      : [
          ended(bibliographyNames(authors)),
          what,
          ...known([...known(site), ...when].join(', ') || null).map(ended),
        ]
  const seen = opened === null ? [] : [`Accessed ${ended(americanDate(opened))}`]
  return [...where, ...seen, ...known(url).map((link) => `${link}.`)].join(' ')
}

/** A full note for the same, without its number; without an author it begins with the title. */
export function chicagoNote(work: CitedWork, accessed: string | null): string {
  const { authors, title, site, date, url } = work
  const opened = citedDate(openedOn(work, accessed))
  const rest = [
    ...known(site),
    ...(date === null ? [] : [americanDate(date)]),
    ...(opened === null ? [] : [`accessed ${americanDate(opened)}`]),
    ...known(url),
  ].join(', ')
  const names = authors.length === 0 ? '' : `${noteNames(authors)}, `
  if (rest === '') return `${names}${endedTitle(title)}`
  const what = title.isHeadline ? quotedTitle(title.words, ',') : `${title.words},`
  return `${names}${what} ${ended(rest)}`
}

function endedTitle({ words, isHeadline }: CitedWork['title']): string {
  return isHeadline ? quotedTitle(words, '.') : ended(words)
}

/** A part that is known, or nothing. */
function known(part: string | null): string[] {
  return part === null ? [] : [part]
}

/** As many authors as an entry names; of more, the first seven (14.76). */
const MOST_NAMED = 10

/** "Hale, Ruth Ann, Bo Poe, and Cy Roe"; of more than are named "…, Cy Roe, et al." */
function bibliographyNames([first, ...others]: readonly Author[]): string {
  if (first === undefined) return ''
  const names = [nameInverted(first), ...others.map(nameInOrder)]
  const last = names.at(-1) ?? ''
  if (names.length > MOST_NAMED) return `${names.slice(0, 7).join(', ')}, et al.`
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`
}

/** "Ruth Ann Hale, Bo Poe, and Cy Roe"; of four and more the first (14.76). */
function noteNames(authors: readonly Author[]): string {
  const [first = '', second = '', third = ''] = authors.map(nameInOrder)
  if (authors.length > 3) return `${first} et al.`
  if (authors.length === 3) return `${first}, ${second}, and ${third}`
  return authors.length === 2 ? `${first} and ${second}` : first
}
