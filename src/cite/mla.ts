import { nameInOrder } from '@/edition/author-names'
import { nameInverted, shortName } from './cited-authors'
import { type CitedDate, citedDate } from './cited-date'
import { type CitedWork, openedOn } from './cited-work'
import { ended, quotedTitle } from './ended'

const MONTHS = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.'],
  'Dec.',
]

/**
 * A works-cited entry for a page on a website in MLA style (MLA Handbook, 9th ed., chapter 5).
 *
 * Without an author it begins with the title; an untitled work has a description in its place,
 * neither in italics nor in quotation marks nor in brackets. The day it was opened may follow at
 * the end. The title is given as printed: whether its capitals are MLA's is for a reader to say.
 */
export function mlaReference(work: CitedWork, accessed: string | null): string {
  const { authors, title, site, date, url } = work
  const [first, ...others] = authors
  const opening = first === undefined ? [] : [ended(`${nameInverted(first)}${mlaOthers(others)}`)]
  const what = title.isHeadline ? quotedTitle(title.words, '.') : ended(title.words)
  const where = [site, date && mlaDate(date), url].filter((part) => part !== null)
  const opened = citedDate(openedOn(work, accessed))
  const seen = opened === null ? [] : [`Accessed ${ended(mlaDate(opened))}`]
  return [...opening, what, ...(where.length === 0 ? [] : [`${where.join(', ')}.`]), ...seen].join(
    ' ',
  )
}

/** What stands in the text: "(Hale and Poe)", "(“The Bridge Opens”)". */
export function mlaInText({ authors, title }: CitedWork): string {
  const [first, second, ...others] = authors.map(shortName)
  if (first !== undefined) {
    if (others.length > 0) return `(${first} et al.)`
    return second === undefined ? `(${first})` : `(${first} and ${second})`
  }
  return `(${title.isHeadline ? quotedTitle(title.words, '') : title.words})`
}

function mlaOthers(others: CitedWork['authors']): string {
  const [second] = others
  if (second === undefined) return ''
  return others.length === 1 ? `, and ${nameInOrder(second)}` : ', et al.'
}

/** "4 Apr. 2024" */
function mlaDate({ year, month, day, isApproximate }: CitedDate): string {
  const parts = [day, month === null ? null : MONTHS[month - 1], year]
  return `${isApproximate ? 'circa ' : ''}${parts.filter((part) => part !== null).join(' ')}`
}
