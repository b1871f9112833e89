import { parseEdtf } from '@/edition/edtf'
import type { FoundDate } from '../dates/find-dates'
import { CONJUNCTIONS, isPunctuation, PREPOSITIONS } from '../quotations/word-classes'
import type { Happening } from './happening'
import { happeningVerb } from './happening-verbs'
import type { SentenceWords } from './sentence-words'

/** A date as it dates a happening: how EDTF has it, and the place of its words in the list of dates. */
export type Dating = { readonly edtf: string; readonly date: number; readonly firstToken: number }

/** Words farther from a verb than this date something else, in tokens. */
const REACH = 18

/**
 * The date that a sentence gives for a happening: the nearest behind what tells of it, in the same
 * clause, or one that the clause begins with or that stands in its subject; null for none.
 */
export function dateOfHappening(
  words: SentenceWords,
  happening: Happening,
  dates: readonly FoundDate[],
): Dating | null {
  const { at, firstToken, datedAt } = happening
  if (datedAt !== null) return datingAt(words, firstOfDate(words, datedAt), dates)
  for (let behind = at + 1; behind <= at + REACH; behind++) {
    if (behind > at + 1 && endsClause(words, behind)) break
    const found = datingAt(words, behind, dates)
    if (found !== null && !isOfName(words, behind, at)) return found
  }
  for (let within = at - 1; within >= firstToken && !isPunctuation(words.key(within)); within--) {
    const found = datingAt(words, firstOfDate(words, within), dates)
    if (found !== null) return found
  }
  return datingBefore(words, firstToken, dates)
}

/** The date that a clause begins with, before what it is about, or that stands in what it opens with. */
function datingBefore(
  words: SentenceWords,
  subject: number,
  dates: readonly FoundDate[],
): Dating | null {
  const isBehindComma = words.key(subject - 1) === ','
  const before = isBehindComma ? subject - 2 : subject - 1
  const first = firstOfDate(words, before)
  const isDate = words.date(before) >= 0 && beginsClause(words, first)
  if (isDate) return datingAt(words, first, dates)
  return isBehindComma ? datingOfOpening(words, subject - 1, dates) : null
}

/** The date in what a sentence opens with: "On Monday in the old port, …", "During the fair on Monday, …". */
function datingOfOpening(
  words: SentenceWords,
  comma: number,
  dates: readonly FoundDate[],
): Dating | null {
  const { firstToken } = words
  if (comma - firstToken > LONGEST_OPENING) return null
  if (!OPENINGS.has(words.key(firstToken)) && words.date(firstToken) < 0) return null
  let found: Dating | null = null
  for (let at = firstToken; at < comma; at++) {
    // "In Reading, Berkshire": only places go on behind a comma.
    if (words.key(at) === ',' && !words.isCapital(at + 1) && !IN.has(words.key(at + 1))) return null
    if (happeningVerb(words.key(at)) !== null) return null
    found ??= datingAt(words, at, dates)
  }
  return found
}

const LONGEST_OPENING = 15
const IN: ReadonlySet<string> = new Set(['in', 'at', 'near'])
const OPENINGS: ReadonlySet<string> = new Set('on in during at early late'.split(' '))

/** Whether a clause begins with a date, with or without a word before it: "and on Friday". */
function beginsClause(words: SentenceWords, first: number): boolean {
  const before = PREPOSITIONS.has(words.key(first - 1)) ? first - 2 : first - 1
  const key = words.key(before)
  return key === '' || isPunctuation(key) || CONJUNCTIONS.has(key)
}

/** A year without a word such as "in" before it is part of a name: "at the 2019 Winter Games". */
function isOfName(words: SentenceWords, first: number, verb: number): boolean {
  const isYear = (token: number) => /^\d{4}$/.test(words.key(token))
  if (words.date(first - 1) >= 0) return true
  if (words.key(first) === 'the') return isYear(first + 1)
  if (!isYear(first)) return false
  const before = words.key(first - 1)
  return first - 1 !== verb && before !== ',' && !PREPOSITIONS.has(before) && before !== '-'
}

function endsClause(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (isDoing(key)) return true
  if (key === ',') return words.date(at + 1) < 0 && words.date(at + 2) < 0
  return key === '' || ENDS.has(key) || (CONJUNCTIONS.has(key) && key !== 'and' && key !== 'or')
}

/** "A report showing growth in spring": what that dates is another thing. */
function isDoing(key: string): boolean {
  return key.length > 5 && key.endsWith('ing') && !NOUNS_IN_ING.has(key)
}

const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'morning evening meeting building spring hearing shooting bombing wedding filming beijing'.split(
    ' ',
  ),
)

const ENDS: ReadonlySet<string> = new Set([
  ...[';', ':', '(', '—', '–', 'who', 'after', 'before', 'following'],
])

function firstOfDate(words: SentenceWords, at: number): number {
  let first = at
  while (words.date(first) >= 0 && words.date(first - 1) === words.date(at)) first--
  return first
}

/** What the date dates that begins at a token; null for one that only says before or after what. */
function datingAt(words: SentenceWords, first: number, dates: readonly FoundDate[]): Dating | null {
  const date = words.date(first)
  const found = dates[date]
  if (found === undefined || words.date(first - 1) === date) return null
  if (RELATING.has(words.key(first - 1)) || RELATING.has(words.key(first - 2))) return null
  const edtf = dayOf(found)
  if (edtf === null) return null
  const until = words.key(first - 1) === 'from' ? untilDate(words, first, dates) : null
  return { edtf: until === null ? edtf : `${edtf}/${until}`, date, firstToken: first }
}

const RELATING: ReadonlySet<string> = new Set(
  'after before since until till by than despite following for as like of'.split(' '),
)

/** "From 20 November to 11 December": when it ends; null where that is no later day. */
function untilDate(
  words: SentenceWords,
  first: number,
  dates: readonly FoundDate[],
): string | null {
  let end = first
  while (words.date(end) === words.date(first)) end++
  const [from, to] = [dates[words.date(first)], dates[words.date(end + 1)]]
  if (from === undefined || to === undefined || !TO.has(words.key(end))) return null
  const day = dayOf(to)
  return day !== null && parseEdtf(`${dayOf(from)}/${day}`) !== null ? day : null
}

const TO: ReadonlySet<string> = new Set(['to', 'until', 'through'])

/** A date to the day, the month, the season or the year, without its hour; null for others. */
function dayOf({ type, edtf }: FoundDate): string | null {
  if (edtf === null || (type !== 'date' && type !== 'time')) return null
  const [day = ''] = edtf.split('T', 1)
  const precision = parseEdtf(day)?.precision
  return precision === undefined || precision === 'decade' || precision === 'century' ? null : day
}
