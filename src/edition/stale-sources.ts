import type { Edition, Source } from './edition-schema'

/**
 * Sources last checked more than `months` before `today` (YYYY-MM-DD), the longest ago first;
 * before them those that were never checked.
 */
export function staleSources({ sources }: Edition, months: number, today: string): Source[] {
  const limit = monthsBefore(today, months)
  return sources
    .map((source) => ({ source, checked: source.checked ?? '' }))
    .filter(({ checked }) => checked < limit)
    .toSorted((a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0))
    .map(({ source }) => source)
}

/** The same day some months earlier, or the last day of that month where it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) - months
  const [earlierYear, earlierMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const last = new Date(Date.UTC(earlierYear, earlierMonth, 0)).getUTCDate()
  return [
    String(earlierYear).padStart(4, '0'),
    String(earlierMonth).padStart(2, '0'),
    String(Math.min(date, last)).padStart(2, '0'),
  ].join('-')
}
