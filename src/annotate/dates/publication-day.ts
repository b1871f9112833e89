import { atOnce } from '../pace'
import { type Reading, read } from '../reading/reading'
import { type FoundDate, findDates } from './find-dates'

/**
 * The day that the first date line of a text bears, or else a full date with its weekday at the
 * beginning or the end of one of the first paragraphs, or one in a line that says what it is, as those
 * of press releases do; in EDTF, null where there is none.
 */
export function publicationDay({ text, paragraphs }: Reading): string | null {
  const line = paragraphs.find(({ guess }) => guess === 'dateline')
  if (line !== undefined) return datesIn(text.slice(line.start, line.end))[0]?.edtf ?? null
  for (const { start, end } of paragraphs.slice(0, OPENING)) {
    const [from, to] = [
      text.slice(start, end).slice(0, LONGEST),
      text.slice(start, end).slice(-LONGEST),
    ]
    const dated =
      datesIn(from).find((date) => date.start === 0 && isFullDay(from.slice(0, date.end))) ??
      datesIn(to).find((date) => date.end === to.length && isFullDay(to.slice(date.start)))
    if (dated !== undefined) return dated.edtf
    const released = releasedOn(text.slice(start, end))
    if (released !== null) return released
  }
  return null
}

/** The day in one of the first lines of a paragraph that says that something was given out. */
function releasedOn(words: string): string | null {
  const lines = words.split('\n', OPENING)
  const told = lines.filter((line) => line.length <= LONGEST && saysRelease(line))
  const days = told.flatMap(datesIn).flatMap(({ edtf }) => edtf ?? [])
  return days.find((edtf) => DAY.test(edtf)) ?? null
}

/** Whether a line says what kind of release a text is, or when it is given out: "News release, 13 February 2025". */
export function saysRelease(line: string): boolean {
  return RELEASE.test(line)
}

function datesIn(words: string): FoundDate[] {
  return atOnce(findDates(atOnce(read(words)), null)).filter(({ type }) => type === 'date')
}

/** Whether words are a day in full, with its weekday and its year. */
export function isFullDay(words: string): boolean {
  return WEEKDAY.test(words) && YEAR.test(words)
}

/** So many paragraphs can bear the date, and so many UTF-16 units of each are looked at. */
const OPENING = 4
const LONGEST = 60
const RELEASE =
  /^(?:(?:news|press|media) (?:release|notice|statement)\b|embargoed\b|for (?:immediate )?release\b|issued(?: on\b|:)|(?:release )?date:)/i
const DAY = /^\d{4}-\d{2}-\d{2}$/
const WEEKDAY = /^[^\p{L}]{0,3}(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu
const YEAR = /\d{4}\s{0,3}$/
