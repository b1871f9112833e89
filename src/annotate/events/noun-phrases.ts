import type { TokenRange } from '../entities/candidate'
import { reportingVerb } from '../quotations/reporting-words'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isPunctuation,
  PREPOSITIONS,
  PRONOUNS,
} from '../quotations/word-classes'
import { happeningVerb } from './happening-verbs'
import type { SentenceWords } from './sentence-words'

/** Tokens in a noun phrase, and in what may stand between it and its verb, at most. */
const LONGEST_PHRASE = 14
const LONGEST_ASIDE = 25

/** A noun phrase up to `endToken`; its head is the token before `headEnd`. */
export type NounPhrase = TokenRange & { readonly headEnd: number }

/**
 * The noun phrase that ends before `end`, over an aside between commas, brackets or dashes; null
 * where none does, and where its beginning is not sure.
 */
export function phraseBefore(words: SentenceWords, end: number): NounPhrase | null {
  const last = beforeAside(words, end - 1)
  if (last === null || !isNoun(words, last)) return null
  let [first, headEnd] = [last, last + 1]
  while (last - first < LONGEST_PHRASE) {
    const next = extended(words, first)
    if (next === first) break
    if (PREPOSITIONS.has(words.key(first - 1)) && words.key(first - 1) !== 'of') headEnd = first - 1
    first = next
  }
  if (!beginsClause(words, first) || isSecondOfTwo(words, first, last + 1)) return null
  const phrase = { firstToken: first, endToken: last + 1, headEnd }
  return last < end - 1 ? (describedBy(words, first) ?? phrase) : phrase
}

/** "Ann Lee, the mayor of Akron, Ohio, died": what is said of her between commas says who she is, no more. */
function describedBy(words: SentenceWords, first: number): NounPhrase | null {
  if (words.key(first - 1) !== ',' || !words.isCapital(first - 2)) return null
  const before = phraseBefore(words, first - 1)
  const opening = before === null ? '' : words.key(before.firstToken - 1)
  return opening === '' || words.date((before?.firstToken ?? 0) - 2) >= 0 ? before : null
}

function beforeAside(words: SentenceWords, last: number): number | null {
  const mark = words.key(last)
  if (words.date(last) >= 0) return beforeDate(words, last)
  if (!ASIDES.has(mark)) return last
  const opening = mark === ')' ? '(' : mark
  for (let at = last - 1; at > last - LONGEST_ASIDE && at > words.firstToken; at--) {
    if (words.key(at) === opening) return at - 1
  }
  return null
}

/** What "yesterday" or "on Monday" stands behind: "a storm yesterday caused". */
function beforeDate(words: SentenceWords, last: number): number {
  let at = last
  while (words.date(at) >= 0) at--
  return words.key(at) === 'on' || words.key(at) === 'in' ? at - 1 : at
}

const ASIDES: ReadonlySet<string> = new Set([',', ')', '—', '–', '―'])

/** Where a phrase begins of which the tokens from `first` on are known; `first` itself for there. */
function extended(words: SentenceWords, first: number): number {
  const before = first - 1
  const key = words.key(before)
  if (key === '' || words.date(before) >= 0) return first
  const isLinked = PREPOSITIONS.has(key) && LINKING.has(key) && isNoun(words, first - 2)
  if (isLinked) return first - 2
  if (key === '-' && !words.isApart(before)) return before
  if (DETERMINERS.has(words.key(first)) && !isNumber(words.key(first))) return first
  return isOfPhrase(words, before) ? before : first
}

const LINKING: ReadonlySet<string> = new Set(
  'of for from at in with on to against over by'.split(' '),
)

/** Whether a token can stand in a phrase before its head. */
export function isOfPhrase(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (words.isQuoted(at)) return false
  if (key === "'s" || key === '&' || key === "'") return true
  if (isPunctuation(key) || PREPOSITIONS.has(key) || CONJUNCTIONS.has(key)) return false
  if (PRONOUNS.has(key) || AUXILIARIES.has(key) || STRAY.has(key)) return false
  // "The first vote", "the newly elected mayor".
  if (words.isCapital(at)) return true
  if (isAdverb(key) && !DETERMINERS.has(words.key(at - 1))) return false
  return !isVerb(words, at)
}

/** Words that say how or where behind a phrase and are none of it. */
const STRAY: ReadonlySet<string> = new Set(
  'according due despite having him them following including during amid effective itself himself herself themselves overall again together online abroad home alone there here early late ago away out up off down back'.split(
    ' ',
  ),
)

/** Whether a word acts as a verb, as far as its form and the word before it tell. */
function isVerb(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (key.length > 4 && key.endsWith('ing') && opensPhrase(words, at + 1)) return true
  const isPast = key.length > 4 && key.endsWith('ed')
  const isTold =
    IRREGULAR.has(key) ||
    happeningVerb(key)?.isBase === false ||
    reportingVerb(key)?.form === 'past'
  if (!isPast && !isTold) return false
  const before = words.key(at - 1)
  return !(DETERMINERS.has(before) || isAdverb(before) || BEFORE_PARTICIPLES.has(before))
}

const IRREGULAR: ReadonlySet<string> = new Set(
  'made given taken told seen known found led brought sent kept came went became ran'.split(' '),
)

/** What a form in "-ed" can stand behind and be an adjective: "Scientology-related". */
const BEFORE_PARTICIPLES: ReadonlySet<string> = new Set(["'s", 'of', '-'])

function opensPhrase(words: SentenceWords, at: number): boolean {
  return DETERMINERS.has(words.key(at)) || isNumber(words.key(at)) || words.isCapital(at)
}

function isNumber(key: string): boolean {
  return /^\d/.test(key) || NUMBERS.has(key)
}

const NUMBERS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozens hundreds'.split(' '),
)

/** Whether a clause can begin with a token, so that all that belongs to its subject is known. */
function beginsClause(words: SentenceWords, at: number): boolean {
  const before = words.key(at - 1)
  if (before === ')') return false
  if (before === '' || isPunctuation(before) || words.date(at - 1) >= 0) return true
  return CONJUNCTIONS.has(before) || reportingVerb(before)?.takesThat === true
}

/** "Search and rescue was suspended": only the second of what did it or had it done. */
function isSecondOfTwo(words: SentenceWords, at: number, end: number): boolean {
  if (words.key(at - 1) !== 'and' && words.key(at - 1) !== 'or') return false
  // "Singer, actor, and advocate Doris Day": one of several things that somebody is.
  if (!words.isCapital(at) && words.isCapital(end - 1) && !words.isCapital(at - 2)) return false
  return !DETERMINERS.has(words.key(at)) && (!words.isCapital(at) || isNoun(words, at - 2))
}

/** The noun phrase that begins at `first`; null where none does. */
export function phraseAfter(words: SentenceWords, first: number): NounPhrase | null {
  let at = first
  while (QUANTITIES.has(words.key(at)) && at - first < 2) at++
  if (at > first && !isNumber(words.key(at))) return null
  const start = at
  while (at - start < LONGEST_PHRASE && goesOn(words, start, at)) at++
  while (at > start && !isNoun(words, at - 1)) at--
  return at === start ? null : { firstToken: first, endToken: at, headEnd: at }
}

const QUANTITIES: ReadonlySet<string> = new Set(
  'at least more than over about nearly up to around'.split(' '),
)

function goesOn(words: SentenceWords, first: number, at: number): boolean {
  const key = words.key(at)
  if (key === '' || words.isQuoted(at)) return false
  if (words.date(at) >= 0 && words.key(at + 1) !== "'s" && !isYearOfName(words, at)) return false
  if (key === 'of') return at > first
  if (key === '-') return !words.isApart(at)
  if (isDoing(words, first, at)) return false
  if (DETERMINERS.has(key) && !isNumber(key)) return at === first || words.key(at - 1) === 'of'
  return isOfPhrase(words, at)
}

/** "The 2019 Chicago Marathon". */
function isYearOfName(words: SentenceWords, at: number): boolean {
  const year = words.key(at) === 'the' ? at + 1 : at
  return (
    /^\d{4}$/.test(words.key(year)) && words.key(year - 1) === 'the' && words.isCapital(year + 1)
  )
}

/** "A law banning all of it" and "began building it": what follows is done, and is no part of a name. */
function isDoing(words: SentenceWords, first: number, at: number): boolean {
  const key = words.key(at)
  if (key.length <= 4 || !key.endsWith('ing') || words.isCapital(at)) return false
  if (at === first || words.key(at - 1).endsWith('ing')) return true
  return at > first + 1 && words.key(at - 1) !== 'of' && isOfPhrase(words, at + 1)
}

function isNoun(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (key === '' || words.date(at) >= 0 || words.isQuoted(at) || DETERMINERS.has(key)) return false
  return /^[\p{L}\p{N}]/u.test(key) && isOfPhrase(words, at)
}
