import type { Author } from '@/edition/edition-schema'
import { dotted, nameInverted } from './cited-authors'
import { type Citation, openedOn } from './cited-work'
import { titleForManagers } from './title-for-managers'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A BibTeX entry (bibtex.org/Format); `misc` with `url` and `urldate`, which biblatex reads too.
 *
 * @param accessed the day the page was opened, YYYY-MM-DD; `null` leaves it out
 */
export function formatBibtex({ key, work, note }: Citation, accessed: string | null): string {
  const opened = openedOn(work, accessed)
  const { authors, site, date, url, language } = work
  const month = date?.month === null || date === null ? null : (MONTHS[date.month - 1] ?? null)
  const fields = [
    ['author', authors.length === 0 ? null : authors.map(bibtexName).join(' and ')],
    ['title', `{${escapeTex(titleForManagers(work))}}`],
    ['howpublished', site === null ? null : escapeTex(site)],
    ['year', date === null ? null : String(date.year)],
    ['month', month],
    ['day', date?.day === null || date === null ? null : String(date.day)],
    ['url', url === null ? null : verbatimUrl(url)],
    ['urldate', opened],
    ['language', language],
    ['annote', note === null ? null : escapeTex(note)],
  ] as const
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  )
  return `@misc{${key},\n${lines.join('\n')}\n}\n`
}

/** A name in braces is not taken apart. */
function bibtexName(author: Author): string {
  if (author.kind !== 'person') return `{${escapeTex(author.name)}}`
  const { given, family, suffix } = author
  if (suffix === null) return escapeTex(nameInverted(author))
  // "Last, Jr, First": the suffix stands in the middle.
  return [family, dotted(suffix), given ?? ''].map(escapeTex).join(', ')
}

/** Braces by name: BibTeX counts escaped ones too when it looks for the end of a field. */
const TEX_MARKS = new Map([
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\^{}'],
])

/** Words as TeX prints them; letters beyond ASCII stay, as UTF-8. */
function escapeTex(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}$&#%_]/g, (mark) => TEX_MARKS.get(mark) ?? `\\${mark}`)
}

/** TeX reads an address as it is; only what would end the field early is encoded. */
function verbatimUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}
