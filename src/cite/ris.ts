import { nameInverted } from './cited-authors'
import type { CitedDate } from './cited-date'
import type { Citation } from './cited-work'
import { titleForManagers } from './title-for-managers'

/**
 * A RIS record of a web page (TY ELEC), as EndNote, Zotero and Mendeley read it.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format); a value is one line, and lines end in CR LF
 * @param accessed the day the page was opened, YYYY-MM-DD; `null` leaves it out
 */
export function formatRis({ key, work, note }: Citation, accessed: string | null): string {
  const { authors, site, date, url, language } = work
  const tags = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...authors.map((author) => ['AU', nameInverted(author)] as const),
    ['TI', titleForManagers(work)],
    ['T2', site],
    ['PY', date === null ? null : String(date.year)],
    ['DA', date === null ? null : risDate(date)],
    ['UR', url],
    ['Y2', accessed === null ? null : `${accessed.replaceAll('-', '/')}/`],
    ['LA', language],
    ['N1', note],
  ] as const
  const lines = tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  )
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** Year, month, day and anything else, with a stroke after each: "2024/04/04/". */
function risDate({ year, month, day }: CitedDate): string {
  const [months, days] = [month, day].map((part) => String(part ?? '').padStart(part ? 2 : 0, '0'))
  return `${year}/${months}/${days}/`
}
