import { type Paced, PIECE } from '@/annotate/pace'
import type { Reading } from '@/annotate/reading/reading'
import { parseEdtf } from '@/edition/edtf'
import type { DATE_TYPES } from '@/edition/lazy-vocabularies'
import type { TextRange } from '@/text/range'
import { calendarDay, dayNumberOf, firstDayOf } from './calendar'
import { CALENDAR_RULES } from './calendar-rules'
import { CLOCK_RULES } from './clock-rules'
import type { DateRule } from './date-rule'
import { DURATION_RULES } from './duration-rules'
import { edtfOf } from './edtf-of'
import type { Near } from './near'
import { beginnings, type Match, matchPattern, type Pattern, parsePattern } from './pattern'
import { RELATIVE_RULES } from './relative-rules'
import { directionAt } from './tense'
import { type TimeWord, timeWords } from './time-words'
import { widened } from './widened'

/** Words that express a time, what they come to, and why. */
export type FoundDate = TextRange & {
  readonly type: keyof typeof DATE_TYPES
  /** As TIMEX3 writes it; null where what it counts from is not known. */
  readonly value: string | null
  /** The same in EDTF; null where that cannot say it. */
  readonly edtf: string | null
  readonly rule: string
  readonly reason: string
  /** How sure it is, from 0 to 1. */
  readonly confidence: number
}

/** All rules; of two that match the same words the first wins. */
const RULES: readonly DateRule[] = [
  ...CALENDAR_RULES,
  ...CLOCK_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
]

/**
 * Find the words that express a time, in order, none over another.
 *
 * `published` is the day of publication, as EDTF has it to the day; without it, words that count
 * from it have no value. A date depends on what stands before it in the text, never on what
 * follows its sentence.
 */
export function* findDates(reading: Reading, published: string | null): Paced<FoundDate[]> {
  const words = yield* timeWords(reading)
  const today = published === null ? null : dayOf(published)
  const found: FoundDate[] = []
  let focus = NO_FOCUS
  let last = 0
  for (const [index, { rule, match }] of (yield* candidates(words)).entries()) {
    if (index % PIECE === PIECE - 1) yield
    if (match.first < last) continue
    const near: Near = {
      published: today,
      focus: focus.day,
      isFocusYear: focus.isYear,
      isNarrative: isNarrative(focus),
      direction: rule.asksTense ? directionAt(words, match.first, match.end) : null,
    }
    const date = dated(words, rule, match, near, last)
    focus = followed(focus, date, rule, today)
    found.push(date)
    last = match.end
  }
  return found
}

function dayOf(published: string): number | null {
  const first = parseEdtf(published)?.first
  if (!first) return null
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number)
  return dayNumberOf(year, month, day)
}

type Candidate = { readonly rule: DateRule; readonly match: Match }

/** For each word that a match begins with the longest one, in the order of the text. */
function* candidates(words: readonly TimeWord[]): Paced<Candidate[]> {
  const best = new Map<number, Ranked>()
  let reach = 0
  for (const [at, word] of words.entries()) {
    if (at % PIECE === PIECE - 1) yield
    while (reach < words.length && (reach < at || !isTelling(words[reach]))) reach++
    if (reach - at > LONGEST_LEAD) continue
    for (const entry of rulesFor(word)) {
      const found = ranked(entry, words, at)
      if (found && isBetter(found, best.get(found.match.first))) best.set(found.match.first, found)
    }
  }
  return [...best.values()].sort((a, b) => a.match.first - b.match.first)
}

type Ranked = Candidate & { readonly order: number }

function ranked(
  { rule, pattern, order }: Entry,
  words: readonly TimeWord[],
  at: number,
): Ranked | null {
  const match = matchPattern(pattern, words, at)
  return match === null || rule.fits?.(words, match) === false ? null : { rule, match, order }
}

/** Longer matches are better, then those of earlier rules. */
function isBetter(found: Ranked, known: Ranked | undefined): boolean {
  if (known === undefined) return true
  return (found.match.end - known.match.end || known.order - found.order) > 0
}

/** How many words may stand before the first one that tells a match from other words. */
const LONGEST_LEAD = 4

/** Whether a word tells that a time is spoken of; every pattern has one. */
function isTelling(word: TimeWord | undefined): boolean {
  if (word === undefined || word.facts === null) return word !== undefined && TELLING.has(word.key)
  for (const slot of word.facts.keys()) if (!VAGUE_SLOTS.has(slot)) return true
  return false
}

const TELLING = new Set([
  'past',
  'present',
  'future',
  'moment',
  'time',
  'point',
  "o'clock",
  'tonight',
])
const VAGUE_SLOTS = new Set([
  'NUMBER',
  'DAY',
  'HOUR',
  'ORDINAL',
  'SHIFT',
  'EVERY',
  'ABOUT',
  'EDGE',
  'ZONE',
])

type Entry = { readonly rule: DateRule; readonly pattern: Pattern; readonly order: number }

const ENTRIES: readonly Entry[] = RULES.flatMap((rule, order) =>
  rule.patterns.map((notation) => ({ rule, order, pattern: parsePattern(notation) })),
)

const BY_BEGINNING = new Map<string, Entry[]>()
for (const entry of ENTRIES) {
  for (const beginning of beginnings(entry.pattern)) {
    const known = BY_BEGINNING.get(beginning)
    if (known) known.push(entry)
    else BY_BEGINNING.set(beginning, [entry])
  }
}

function rulesFor({ key, facts }: TimeWord): readonly Entry[] {
  const entries = BY_BEGINNING.get(key) ?? NONE
  if (facts === null) return entries
  return [...entries, ...Array.from(facts.keys(), (slot) => BY_BEGINNING.get(slot) ?? NONE).flat()]
}

const NONE: readonly Entry[] = []

function dated(
  words: readonly TimeWord[],
  rule: DateRule,
  match: Match,
  near: Near,
  from: number,
): FoundDate {
  const { first: opening, isApproximate } = widened(words, match.first, from, rule.type)
  let [first, end] = [opening, match.end]
  while (words[first]?.key === ',' && first < end - 1) first++
  while (words[end - 1]?.key === ',' && first < end - 1) end--
  const value = rule.resolve(match.captures, near)
  const { direction } = near
  const tense = direction
    ? ` “${direction.verb}” looks ${direction.side === 1 ? 'ahead' : 'back'}.`
    : ''
  return {
    start: words[first]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
    type: rule.type,
    value,
    edtf: value === null || rule.type === 'set' ? null : edtfOf(value, isApproximate),
    rule: rule.name,
    reason: `${rule.reason}${tense}`,
    confidence: value === null ? 0.3 : rule.confidence,
  }
}

/** The date that following words take up, and how many years were given far from and near to today. */
type Focus = {
  readonly day: number | null
  readonly isYear: boolean
  readonly distant: number
  readonly close: number
}

const NO_FOCUS: Focus = { day: null, isYear: false, distant: 0, close: 0 }

function followed(focus: Focus, date: FoundDate, rule: DateRule, today: number | null): Focus {
  if (date.value === null || rule.type === 'duration' || rule.type === 'set') return focus
  const day = firstDayOf(date.value)
  if (day === null || (rule.name === 'day near today' && isNarrative(focus))) return focus
  const isYear = date.value.length === 4
  if (today === null || !NAMES_YEAR.has(rule.name)) {
    return {
      ...focus,
      day,
      isYear,
      close: focus.close + (COUNTS_FROM_TODAY.has(rule.name) ? 1 : 0),
    }
  }
  const years = Math.abs(calendarDay(today).year - calendarDay(day).year)
  return years > DISTANT_YEARS
    ? { ...focus, day, isYear, distant: focus.distant + 1 }
    : { ...focus, day, isYear, close: focus.close + 1 }
}

/** One year far from today may stand in any news; more of them than near ones tell of another time. */
function isNarrative({ distant, close }: Focus): boolean {
  return distant > close + 1
}

const DISTANT_YEARS = 2
const NAMES_YEAR = new Set(['full date', 'month and year', 'year', 'season'])
const COUNTS_FROM_TODAY = new Set([
  'weekday',
  'day near today',
  'last, this or next',
  'part of a day',
])
