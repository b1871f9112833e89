import { calendarDay, dayNumberOf, isoDay, isoMonth, padded, quarterAt } from './calendar'
import type { DateRule } from './date-rule'
import { type Near, nearDay, yearOfMonth } from './near'
import { isPartOfName } from './part-of-name'
import type { Captures, Match } from './pattern'
import type { TimeWord } from './time-words'

/** Dates that name their day, month, season, quarter, year, decade or century. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    name: 'full date',
    type: 'date',
    patterns: [
      'WEEKDAY? ,? the? MONTH DAY ,? of? YEAR',
      'WEEKDAY? ,? the? DAY of? MONTH ,? YEAR',
      '[ MONTH DAY ] and|to|through|-|– MONTH? DAY ,? YEAR',
      '[ DAY ] and|to|through|-|– DAY MONTH ,? YEAR',
      'ISO',
    ],
    reason: 'The words give day, month and year.',
    confidence: 0.99,
    resolve: ({ ISO, YEAR, MONTH, DAY }) =>
      ISO ?? isoDay(dayNumberOf(Number(YEAR), firstOf(MONTH), firstOf(DAY))),
  },
  {
    name: 'date in figures',
    type: 'date',
    patterns: ['DAY / DAY / YEAR|SHORTYEAR', 'DAY . DAY . YEAR'],
    reason: 'Figures with strokes are read as month, day and year where they can be.',
    confidence: 0.7,
    resolve: ({ DAY = '', YEAR, SHORTYEAR }) => {
      const [first = 1, second = 1] = DAY.split(' ').map(Number)
      const year = Number(YEAR ?? (Number(SHORTYEAR) < 50 ? `20${SHORTYEAR}` : `19${SHORTYEAR}`))
      const [month, day] = first > 12 ? [second, first] : [first, second]
      return isoDay(dayNumberOf(year, month, day))
    },
  },
  {
    name: 'day and month',
    type: 'date',
    patterns: [
      'WEEKDAY? ,? the? MONTH DAY',
      'WEEKDAY? ,? the? DAY of? MONTH',
      '[ DAY ] and|to|through|-|– DAY MONTH',
      'MONTH DAY -|– [ DAY ]',
      'FEAST day|eve?',
      'FEAST',
    ],
    reason: 'The words give day and month; the year is the one that they are near to.',
    confidence: 0.85,
    asksTense: true,
    fits: (words, match) =>
      !/^(?:[:%$]|million|percent|people)$/.test(keyAt(words, match.end)) &&
      (match.captures.FEAST === undefined || !isPartOfName(words, match)),
    resolve: resolveDayAndMonth,
  },
  {
    name: 'month and year',
    type: 'date',
    patterns: [
      'MONTH ,? of? YEAR',
      '[ MONTH ] and|to|through|until|till|-|–|or MONTH ,? YEAR',
      "MONTH '|’ SHORTYEAR",
    ],
    reason: 'The words give month and year.',
    confidence: 0.98,
    resolve: ({ YEAR, SHORTYEAR, MONTH }) =>
      `${YEAR ?? centuryOf(Number(SHORTYEAR))}-${padded(firstOf(MONTH), 2)}`,
  },
  {
    name: 'month',
    type: 'date',
    patterns: ['MONTH', 'SHIFT MONTH', 'MONTH of? SHIFT year', 'MONTH of that|the year'],
    reason: 'The words give a month; the year is the one that they are near to.',
    confidence: 0.8,
    asksTense: true,
    fits: isMonthHere,
    resolve: resolveMonth,
  },
  {
    name: 'season',
    type: 'date',
    patterns: [
      'the? SEASON ,? of? YEAR',
      'SHIFT SEASON',
      'in|during|by|since|until|of|for [ the? SEASON ]',
      'SEASON',
    ],
    reason: 'A season, of the year that the words give or that is near.',
    confidence: 0.8,
    asksTense: true,
    fits: (words, match) =>
      (match.end - match.first > 1 || !/^(?:fall|spring)$/.test(keyAt(words, match.first))) &&
      !isPartOfName(words, match),
    resolve: resolveSeason,
  },
  {
    name: 'quarter of a year',
    type: 'date',
    patterns: [
      'the? fiscal? ORDINAL -? fiscal? quarter of|in? the? fiscal? YEAR',
      'the? fiscal? ORDINAL -? fiscal? quarter of? SHIFT year',
      "the? SHIFT year 's ORDINAL -? quarter",
      'the? fiscal? ORDINAL -? fiscal? quarter',
    ],
    reason: 'A quarter, of the year that the words give, or the last one before publication.',
    confidence: 0.8,
    asksTense: true,
    resolve: resolveQuarter,
  },
  {
    name: 'half of a year',
    type: 'date',
    patterns: [
      'the? ORDINAL -? half of|in? YEAR',
      'the? ORDINAL -? half of? SHIFT year',
      'the? ORDINAL half of the year',
    ],
    reason: 'Half of the year that the words give, or of that of publication.',
    confidence: 0.75,
    resolve: (captures, near) => {
      const year = yearIn(captures, near)
      return year === null ? null : `${year}-H${captures.ORDINAL === '1' ? 1 : 2}`
    },
  },
  {
    name: 'fiscal year',
    type: 'date',
    patterns: ['the? fiscal -? year? -? YEAR', 'SHIFT fiscal -? year', 'SHIFT calendar year'],
    reason: 'A fiscal year bears the number that the words give it, or counts from publication.',
    confidence: 0.8,
    resolve: (captures, near) => yearIn(captures, near),
  },
  {
    name: 'decade',
    type: 'date',
    patterns: ["the? '|’|‘? DECADE", "the? YEAR 's|s"],
    reason: 'The words name a decade.',
    confidence: 0.93,
    fits: (words, { first, end }) => end - first > 1 || /\d/.test(keyAt(words, first)),
    resolve: ({ DECADE, YEAR }) => DECADE ?? YEAR?.slice(0, 3) ?? null,
  },
  {
    name: 'century',
    type: 'date',
    patterns: ['the? ORDINAL -? century', 'the? ORDINAL centuries'],
    reason: 'The words count the centuries.',
    confidence: 0.95,
    resolve: ({ ORDINAL }) => padded(Number(ORDINAL) - 1, 2),
  },
  {
    name: 'year',
    type: 'date',
    patterns: ['the? year? YEAR', 'YEAR -|–|/ [ SHORTYEAR ]'],
    reason: 'The words give a year.',
    confidence: 0.9,
    fits: isYearHere,
    resolve: ({ YEAR = '', SHORTYEAR }) =>
      SHORTYEAR === undefined ? YEAR : `${YEAR.slice(0, 2)}${SHORTYEAR}`,
  },
]

function resolveDayAndMonth({ MONTH, DAY, FEAST }: Captures, near: Near): string | null {
  const from = nearDay(near)
  if (from === null) return null
  const month = Number(MONTH ?? FEAST?.slice(0, 2))
  const day = Number(FEAST?.slice(3) ?? DAY?.split(' ').at(-1))
  const { year } = calendarDay(from)
  if (near.isNarrative) return isoDay(dayNumberOf(yearOfMonth(month, from, near), month, day))
  const days = [year - 1, year, year + 1].map((each) => dayNumberOf(each, month, day))
  const nearest = days.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))
  const side = near.direction?.side
  const fitting = nearest.find((each) => side === undefined || (each - from) * side >= 0)
  // A tense is misread more easily than a day is half a year away.
  const close = nearest.find((each) => Math.abs(each - from) <= NEAR_DAYS)
  return isoDay(close ?? fitting ?? from)
}

const NEAR_DAYS = 60

function resolveMonth({ MONTH, SHIFT }: Captures, near: Near): string | null {
  const from = nearDay(near)
  if (from === null) return null
  const month = Number(MONTH)
  const { year, month: now } = calendarDay(from)
  if (SHIFT === '-1') return isoMonth(month < now ? year : year - 1, month)
  if (SHIFT === '1') return isoMonth(month > now ? year : year + 1, month)
  if (SHIFT === '0') return isoMonth(year, month)
  return isoMonth(yearOfMonth(month, from, near), month)
}

function resolveSeason(captures: Captures, near: Near): string | null {
  const { SEASON = '', YEAR, SHIFT } = captures
  if (YEAR !== undefined) return `${YEAR}-${SEASON}`
  const from = nearDay(near)
  if (from === null) return null
  const { year, month } = calendarDay(from)
  const begins = SEASON_MONTHS.get(SEASON) ?? 1
  if (SHIFT === '-1') return `${padded(month >= begins + 3 ? year : year - 1, 4)}-${SEASON}`
  if (SHIFT === '1') return `${padded(month < begins ? year : year + 1, 4)}-${SEASON}`
  if (SHIFT === '0') return `${padded(year, 4)}-${SEASON}`
  return `${padded(yearOfMonth(begins, from, near), 4)}-${SEASON}`
}

const SEASON_MONTHS = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
])

function resolveQuarter(captures: Captures, near: Near): string | null {
  const quarter = Number(captures.ORDINAL)
  const year = captures.YEAR ?? (captures.SHIFT === undefined ? null : yearIn(captures, near))
  if (year !== null) return `${year}-Q${quarter}`
  const from = nearDay(near)
  if (from === null) return null
  return quarterAt(yearOfMonth(3 * quarter - 2, from, near), quarter)
}

function yearIn({ YEAR, SHIFT }: Captures, near: Near): string | null {
  if (YEAR !== undefined) return YEAR
  const from = nearDay(near)
  return from === null ? null : padded(calendarDay(from).year + Number(SHIFT ?? 0), 4)
}

/** Of a range the first end; the other is found for itself. */
function firstOf(values = ''): number {
  return Number(values.split(' ')[0])
}

function centuryOf(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year
}

/** "May" and "March" are words of other kinds too, and months are names of people. */
function isMonthHere(words: readonly TimeWord[], { first, end }: Match): boolean {
  const key = keyAt(words, first)
  if (end - first > 1 || !/^(?:may|march|april|june|august|jan|mar\.|sun)$/.test(key)) return true
  const before = words[first - 1]
  if (before === undefined || before.sentence !== words[first]?.sentence) return false
  if (key !== 'may') return !/^(?:on|against|for)$/.test(keyAt(words, end)) || key !== 'march'
  return BEFORE_MAY.test(before.key) || before.facts !== null
}

const BEFORE_MAY =
  /^(?:in|of|by|since|until|till|from|to|through|for|between|and|or|before|after|during|,|-|–|\()$/

/** A number of four figures is a year unless it counts or pays for something. */
function isYearHere(words: readonly TimeWord[], { first, end, captures }: Match): boolean {
  const before = keyAt(words, first - 1)
  const next = words[end]
  if (/^[$£€#/]$/.test(before) || /^[%°:]$/.test(next?.key ?? '')) return false
  if (end - first > 1) return true
  const year = Number(captures.YEAR)
  if (captures.SHORTYEAR !== undefined) return true
  if (BEFORE_YEAR.test(before)) return true
  if (year < 1400 || next?.facts?.has('UNITS')) return false
  if (next?.isCapital) return true
  return !/^\p{Ll}{2,}s$|^(?:people|million|percent|men|women|miles|feet)$/u.test(next?.key ?? '')
}

const BEFORE_YEAR = /^(?:in|since|until|of|by|from|late|early|mid|before|after|during|between)$/

function keyAt(words: readonly TimeWord[], at: number): string {
  return words[at]?.key ?? ''
}
