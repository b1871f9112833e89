import type { Author } from '@/edition/edition-schema'
import { dotted } from './cited-authors'
import type { CitedDate } from './cited-date'
import { type Citation, openedOn } from './cited-work'
import { titleForManagers } from './title-for-managers'

/**
 * A RIS record of a web page (TY ELEC), as EndNote, Zotero and Mendeley read it.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format); a value is one line, and lines end in CR LF
 * @param accessed the day the page was opened, YYYY-MM-DD; `null` leaves it out
 */
export function formatRis({ key, work, note }: Citation, accessed: string | null): string {
  const { authors, site, date, url, language } = work
  const opened = openedOn(work, accessed)
  const tags = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...authors.map((author) => ['AU', risName(author)] as const),
    ['TI', titleForManagers(work)],
    ['T2', site],
    ['PY', date === null ? null : String(date.year)],
    ['DA', date === null ? null : risDate(date)],
    ['UR', url],
    ['Y2', opened === null ? null : `${opened.replaceAll('-', '/')}/`],
    ['LA', language],
    ['N1', note],
  ] as const
  const lines = tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  )
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/**
 * "Le Guin, Ursula K.", "Smith, William, III". Commas part the names of a person and nothing else
 * there, and RIS has no way to say that one belongs to the name: reference managers make a person
 * "Innovation and Technology Department for Science" of a department. So a comma within a name
 * is left out: a letter that looks like it would stand in every reference that is made of it.
 */
function risName(author: Author): string {
  if (author.kind !== 'person') return undivided(author.name)
  const { given, family, suffix } = author
  if (suffix !== null) return [family, given ?? '', dotted(suffix)].map(undivided).join(', ')
  return [family, given].flatMap((name) => (name === null ? [] : undivided(name))).join(', ')
}

function undivided(name: string): string {
  return name.replaceAll(/\s*,\s*/g, ' ').trim()
}

/** Year, month, day and anything else, with a stroke after each: "2024/04/04/". */
function risDate({ year, month, day }: CitedDate): string {
  const [months, days] = [month, day].map((part) => String(part ?? '').padStart(part ? 2 : 0, '0'))
  return `${year}/${months}/${days}/`
}
