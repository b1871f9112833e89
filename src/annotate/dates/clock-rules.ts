import { isoDay, padded } from './calendar'
import type { DateRule } from './date-rule'
import { type Near, nearDay, weekdayNear } from './near'
import type { Captures } from './pattern'

/** Times of day, with the day where it stands beside them. */
export const CLOCK_RULES: readonly DateRule[] = [
  {
    name: 'clock time',
    type: 'time',
    patterns: [
      'CLOCK HALFDAY? ZONE? ,? on? WEEKDAY|NEARDAY?',
      'HOUR HALFDAY ZONE? ,? on? WEEKDAY|NEARDAY?',
      "HOUR o'clock",
    ],
    reason: 'A time by the clock, on the day given before or that of publication.',
    confidence: 0.85,
    fits: (words, { first, end }) =>
      !CURRENCY.test(words[first - 1]?.key ?? '') &&
      (end - first > 1 || /:|\d[ap]|^[nm]/.test(words[first]?.key ?? '')),
    asksTense: true,
    resolve: (captures, near) => {
      const day = dayIn(captures, near)
      return day === null ? null : `${isoDay(day)}T${clockIn(captures)}`
    },
  },
  {
    name: 'part of a day',
    type: 'time',
    patterns: [
      'WEEKDAY ,? PART',
      'SHIFT PART',
      'NEARDAY PART',
      'tonight',
      'late|early WEEKDAY PART',
    ],
    reason: 'A part of the day that the words give, or of that of publication.',
    confidence: 0.85,
    asksTense: true,
    resolve: resolvePart,
  },
]

/** What stands before an amount of money. */
const CURRENCY = /[$£€¥]$/u

function clockIn({ CLOCK, HOUR, HALFDAY }: Captures): string {
  const [hour = 0, minute = 0] = (CLOCK ?? HOUR ?? '').split(':').map(Number)
  const isLate = HALFDAY?.startsWith('p') && hour < 12
  const isMidnight = HALFDAY?.startsWith('a') && hour === 12
  return `${padded(isLate ? hour + 12 : isMidnight ? 0 : hour, 2)}:${padded(minute, 2)}`
}

function resolvePart(captures: Captures, near: Near): string | null {
  const day = dayIn(captures, near)
  return day === null ? null : `${isoDay(day)}T${captures.PART ?? 'NI'}`
}

function dayIn({ WEEKDAY, SHIFT, NEARDAY }: Captures, near: Near): number | null {
  if (WEEKDAY !== undefined) return weekdayNear(Number(WEEKDAY), near)
  const day = NEARDAY === undefined ? nearDay(near) : near.published
  return day === null ? null : day + Number(NEARDAY ?? SHIFT ?? 0)
}
