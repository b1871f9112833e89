import type { Author } from '@/edition/edition-schema'
import { dotted } from './cited-authors'
import type { CitedDate } from './cited-date'
import { type Citation, openedOn } from './cited-work'
import { titleForManagers } from './title-for-managers'

/**
 * A list of one CSL-JSON item (citeproc-js.readthedocs.io/en/latest/csl-json), for citation
 * processors.
 *
 * @param accessed the day the page was opened, YYYY-MM-DD; `null` leaves it out
 */
export function formatCslJson({ key, work, note }: Citation, accessed: string | null): string {
  const { authors, site, date, url, language } = work
  const opened = openedOn(work, accessed)
  const item = {
    id: key,
    type: 'webpage',
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    title: titleForManagers(work),
    ...(site !== null && { 'container-title': site }),
    ...(date && { issued: cslDate(date) }),
    ...(opened !== null && { accessed: { 'date-parts': [opened.split('-').map(Number)] } }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    ...(note !== null && { note }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function cslName(author: Author) {
  if (author.kind !== 'person') return { literal: author.name }
  const { given, family, suffix } = author
  return {
    family,
    ...(given !== null && { given }),
    ...(suffix !== null && { suffix: dotted(suffix) }),
  }
}

function cslDate({ year, month, day, isApproximate }: CitedDate) {
  const parts = [year, month, day].filter((part) => part !== null)
  return { 'date-parts': [parts], ...(isApproximate && { circa: true }) }
}
