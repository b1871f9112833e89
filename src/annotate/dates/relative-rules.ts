import { calendarDay, isoDay, unitAt, unitOf } from './calendar'
import type { DateRule } from './date-rule'
import { followedDay, type Near, nearDay, weekdayNear } from './near'
import type { Captures } from './pattern'
import { readNumber } from './read-number'
import { directionAt } from './tense'

/** Dates that count from the day of publication, or from a date given before. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    name: 'day near today',
    type: 'date',
    patterns: ['NEARDAY'],
    reason: 'The word counts from the day of publication.',
    confidence: 0.95,
    resolve: ({ NEARDAY = '0' }, { published }) =>
      published === null ? null : isoDay(published + Number(NEARDAY)),
  },
  {
    name: 'day before yesterday',
    type: 'date',
    patterns: ['the day before yesterday'],
    reason: 'The words count from the day of publication.',
    confidence: 0.95,
    resolve: (_, { published }) => (published === null ? null : isoDay(published - 2)),
  },
  {
    name: 'weekday',
    type: 'date',
    patterns: ['the? SHIFT? WEEKDAY', 'WEEKDAY of? SHIFT UNIT'],
    reason: 'The weekday that is near to the day of publication.',
    confidence: 0.85,
    asksTense: true,
    resolve: resolveWeekday,
  },
  {
    name: 'last, this or next',
    type: 'date',
    patterns: ['the? SHIFT UNIT', 'this past UNIT', 'the latest UNIT', 'SHIFT UNIT - end'],
    reason: 'The word counts the units from the day of publication.',
    confidence: 0.9,
    asksTense: true,
    fits: (words, { first, end, captures }) =>
      captures.UNIT !== 'D' &&
      (words[end - 2]?.key !== 'past' || words[first]?.key === 'this') &&
      words[end]?.key !== 'of',
    resolve: resolveShift,
  },
  {
    name: 'weekend',
    type: 'date',
    patterns: ['the weekend'],
    reason: 'The weekend that is near to the day of publication.',
    confidence: 0.8,
    asksTense: true,
    resolve: (_, near) => resolveShift({ UNIT: 'WE', SHIFT: '0' }, near),
  },
  {
    name: 'ago',
    type: 'date',
    patterns: [
      'NUMBER? -? NUMBER? of? UNIT|UNITS ago',
      'NUMBER? UNIT|UNITS from now|today',
      'the? UNIT - ago',
    ],
    reason: 'The words count back or on from the day of publication.',
    confidence: 0.85,
    resolve: (captures, near) => counted(captures, near.published, -1),
  },
  {
    name: 'from now',
    type: 'date',
    patterns: ['NUMBER? NUMBER? of? UNIT|UNITS from now|today', 'NUMBER? UNIT|UNITS hence'],
    reason: 'The words count on from the day of publication.',
    confidence: 0.85,
    resolve: (captures, near) => counted(captures, near.published, 1),
  },
  {
    name: 'earlier',
    type: 'date',
    patterns: [
      'NUMBER -? NUMBER? of? UNIT|UNITS earlier|previously',
      'the? UNIT - earlier',
      'the UNIT before|earlier',
      'the? SHIFT UNIT',
    ],
    reason: 'The words count back from the date given before.',
    confidence: 0.75,
    fits: (words, { first, end }) =>
      /^(?:earlier|previously|before)$/.test(words[end - 1]?.key ?? '') && first < end,
    resolve: (captures, near) => counted(captures, followedDay(near), -1),
  },
  {
    name: 'later',
    type: 'date',
    patterns: [
      'NUMBER -? NUMBER? of? UNIT|UNITS later',
      'the following UNIT',
      'the next day|morning|evening|night',
      'the UNIT after',
    ],
    reason: 'The words count on from the date given before.',
    confidence: 0.75,
    resolve: (captures, near) => counted(captures, followedDay(near), 1),
  },
  {
    name: 'previous',
    type: 'date',
    patterns: ['the? previous|preceding|prior UNIT'],
    reason: 'The words count back from the date given before.',
    confidence: 0.7,
    resolve: (captures, near) => counted(captures, followedDay(near), -1),
  },
  {
    name: 'that same time',
    type: 'date',
    patterns: [
      'the same UNIT',
      'that same? UNIT',
      'in|during|for|of|over|throughout|by [ the UNIT ]',
      'this UNIT',
    ],
    reason: 'The words take up the date given before.',
    confidence: 0.65,
    fits: (words, { first, captures }) =>
      words[first]?.key === 'this'
        ? captures.UNIT === 'D'
        : words[first + 1]?.facts?.has('UNIT') !== true ||
          words[first]?.key === 'that' ||
          /^(?:Y|M|QT)$/.test(captures.UNIT ?? ''),
    resolve: ({ UNIT = 'Y' }, near) => {
      const day = followedDay(near)
      return day === null ? null : unitAt(day, unitOf(UNIT), 0)
    },
  },
  {
    name: 'present',
    type: 'date',
    patterns: [
      'right? PRESENT',
      'at [ the moment ]',
      'at [ present ]',
      'the present',
      'at [ this time|point ]',
    ],
    reason: 'The words mean the time of writing, without bounds.',
    confidence: 0.8,
    resolve: () => 'PRESENT_REF',
  },
  {
    name: 'some time past',
    type: 'date',
    patterns: [
      'PAST',
      'recent UNIT|UNITS',
      'in [ the? recent? past ]',
      'at [ that|the time ]',
      'more? recently',
      'NUMBER? UNITS ago',
      'long ago',
    ],
    reason: 'The words mean a time past, without bounds.',
    confidence: 0.7,
    resolve: () => 'PAST_REF',
  },
  {
    name: 'some time to come',
    type: 'date',
    patterns: [
      'FUTURE',
      'the? near? foreseeable? future',
      'the? coming UNITS',
      'the UNITS ahead|to come',
    ],
    reason: 'The words mean a time to come, without bounds.',
    confidence: 0.7,
    fits: (words, { first, end }) => end - first > 1 || directionAt(words, first, end)?.side === 1,
    resolve: () => 'FUTURE_REF',
  },
]

function resolveWeekday({ WEEKDAY, SHIFT, UNIT }: Captures, near: Near): string | null {
  const weekday = Number(WEEKDAY)
  const from = nearDay(near)
  if (from === null) return null
  const today = calendarDay(from).weekday
  if (UNIT !== undefined) return isoDay(from - today + weekday + 7 * Number(SHIFT ?? 0))
  const back = (today - weekday + 7) % 7
  if (SHIFT === '-1') return isoDay(from - (back || 7))
  if (SHIFT === '1') return isoDay(from + 7 - back)
  const day = weekdayNear(weekday, near)
  return day === null ? null : isoDay(day)
}

function resolveShift({ UNIT = 'Y', SHIFT = '-1' }: Captures, near: Near): string | null {
  const day = near.isNarrative ? followedDay(near) : near.published
  if (day === null) return null
  const unit = unitOf(UNIT)
  const isOver = unit === 'WE' && SHIFT === '0' && near.direction?.side === -1
  // In the week "this weekend" is the one before, where it is told of as past.
  if (isOver && calendarDay(day).weekday < 6) return unitAt(day, unit, -1)
  return unitAt(day, unit, Number(SHIFT))
}

/** What is `sign` times the counted units away from `day`. */
function counted(captures: Captures, day: number | null, sign: -1 | 1): string | null {
  const unit = unitOf(captures.UNIT ?? captures.UNITS ?? 'D')
  const isOne = captures.UNITS === undefined && captures.NUMBER === undefined
  const count = isOne ? 1 : readNumber(captures.NUMBER ?? 'X')
  if (count === null) return sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (day === null) return null
  const shift = sign * Math.round(count)
  if (unit === 'H') return isoDay(day + Math.trunc(shift / 24))
  return unitAt(day, unit, shift) ?? isoDay(day)
}
