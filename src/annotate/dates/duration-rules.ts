import { type Unit, unitOf } from './calendar'
import type { DateRule } from './date-rule'
import { isPartOfName } from './part-of-name'
import type { Captures, Match } from './pattern'
import { readNumber } from './read-number'
import type { TimeWord } from './time-words'

/** How long something takes, and how often it happens. */
export const DURATION_RULES: readonly DateRule[] = [
  {
    name: 'counted units',
    type: 'duration',
    patterns: [
      'the? SHIFT NUMBER -? NUMBER? of? UNIT|UNITS',
      'the? ORDINAL NUMBER UNITS',
      'NUMBER -? NUMBER? of? -? UNIT|UNITS -? old|long?',
      'NUMBER -? NUMBER? of? consecutive|straight|full|more|other|whole|long UNITS',
    ],
    reason: 'The words count units of time.',
    confidence: 0.9,
    fits: isCounted,
    resolve: (captures) => duration(captures.NUMBER ?? '', unitIn(captures)),
  },
  {
    name: 'units and a half',
    type: 'duration',
    patterns: ['NUMBER -? and -? a -? half -? UNIT|UNITS', 'NUMBER UNIT|UNITS and a half'],
    reason: 'The words count units of time and a half.',
    confidence: 0.9,
    resolve: (captures) =>
      duration(
        `${(readNumber(captures.NUMBER?.split(' ')[0] ?? '1') ?? 1) + 0.5}`,
        unitIn(captures),
      ),
  },
  {
    name: 'half a unit',
    type: 'duration',
    patterns: ['half a|an UNIT', 'a? half -? UNIT'],
    reason: 'The words give half a unit of time.',
    confidence: 0.85,
    resolve: (captures) => HALVES.get(unitIn(captures)) ?? 'PT30M',
  },
  {
    name: 'past units',
    type: 'duration',
    patterns: ['the? past|last|next|previous UNITS', 'the past UNIT'],
    reason: 'The words mean the units of time around today, however many.',
    confidence: 0.75,
    resolve: (captures) => duration(captures.UNITS === undefined ? '1' : 'X', unitIn(captures)),
  },
  {
    name: 'units',
    type: 'duration',
    patterns: ['UNITS', 'UNIT - long'],
    reason: 'The words mean units of time without saying how many.',
    confidence: 0.7,
    fits: (words, { end, captures }) =>
      captures.UNITS !== 'QT' && captures.UNITS !== 'WE' && words[end]?.key !== 'ago',
    resolve: (captures) => duration(captures.UNIT === undefined ? 'X' : '1', unitIn(captures)),
  },
  {
    name: 'every unit',
    type: 'set',
    patterns: ['EVERY NUMBER? UNIT|UNITS', 'EVERY other UNIT'],
    reason: 'The words mean each of the units of time.',
    confidence: 0.85,
    fits: (words, { first }) => words[first]?.key !== 'per' || words[first]?.facts !== null,
    resolve: (captures) => duration(captures.NUMBER ?? '1', unitIn(captures)),
  },
  {
    name: 'every weekday',
    type: 'set',
    patterns: [
      'EVERY WEEKDAY PART?',
      'on [ mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays ]',
    ],
    reason: 'The words mean that day of each week.',
    confidence: 0.85,
    resolve: ({ WEEKDAY }) => `XXXX-WXX-${WEEKDAY ?? '1'}`,
  },
  {
    name: 'how often',
    type: 'set',
    patterns: ['OFTEN'],
    reason: 'The word says how often.',
    confidence: 0.75,
    fits: (words, match) => !isPartOfName(words, match),
    resolve: ({ OFTEN = '' }) => OFTEN,
  },
]

function unitIn({ UNIT, UNITS }: Captures): Unit {
  return unitOf(UNIT ?? UNITS ?? '')
}

/** P, the number and the unit, as TIMEX3 writes durations. */
function duration(number: string, unit: Unit): string {
  const count = readNumber(number) ?? 'X'
  const [part, letter] = LETTERS.get(unit) ?? ['P', unit]
  return `${part}${count}${letter}`
}

const LETTERS: ReadonlyMap<Unit, readonly [string, string]> = new Map([
  ['H', ['PT', 'H']],
  ['TM', ['PT', 'M']],
  ['TS', ['PT', 'S']],
  ['QT', ['P', 'Q']],
] as const)

const HALVES: ReadonlyMap<Unit, string> = new Map([
  ['H', 'PT30M'],
  ['D', 'PT12H'],
  ['Y', 'P6M'],
  ['DE', 'P5Y'],
  ['CE', 'P50Y'],
] as const)

/** "Three quarters" is a fraction unless it is said of when. */
function isCounted(words: readonly TimeWord[], { first, end, captures }: Match): boolean {
  const key = words[end]?.key
  if (key === 'ago') return false
  if (unitIn(captures) !== 'QT') return true
  return captures.SHIFT !== undefined || words[end - 2]?.facts?.has('NUMBER') !== true || first < 0
}
