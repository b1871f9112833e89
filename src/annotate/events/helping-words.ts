import { AUXILIARIES, isAdverb } from '../quotations/word-classes'
import type { SentenceWords } from './sentence-words'

/** What the helping words before a verb say of it. */
export type Helped = {
  /** The first of them, or the verb itself where it has none. */
  readonly first: number
  readonly isFuture: boolean
  readonly isPassive: boolean
  /** "has signed", "have been told". */
  readonly isPerfect: boolean
}

/** So many of them are looked at. */
const MOST = 6

/** What stands before a verb to help it; null where it may not have happened, or does not once. */
export function helpedBy(words: SentenceWords, verb: number): Helped | null {
  let first = verb
  while (first > verb - MOST && isHelping(words, first - 1)) first--
  const keys: string[] = []
  for (let at = first; at < verb; at++) {
    if (!isAdverb(words.key(at)) || words.key(at) === 'never') keys.push(words.key(at))
  }
  if (keys.some((key) => UNREAL.has(key) || key.endsWith("n't"))) return null
  const isFuture = keys.some((key) => WILL.has(key)) || leadsOn(keys)
  if (keys.includes('to') && !isFuture) return null
  const last = keys.at(-1) ?? ''
  const isPassive = PAST_BE.has(last) || (isFuture && last === 'be')
  if (!isPassive && last !== '' && !HAVE.has(last) && !isFuture) return null
  const isPerfect = keys.some((key) => key === 'has' || key === 'have')
  return { first, isFuture, isPassive, isPerfect }
}

function isHelping(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (words.isQuoted(at) || words.date(at) >= 0) return false
  return AUXILIARIES.has(key) || LEADING.has(key) || key === 'to' || isHow(words, at)
}

/** An adverb, and neither Italy nor Emily; what is as long as "Recently" is no name. */
function isHow(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  return isAdverb(key) && (!words.isCapital(at) || key.length > 7)
}

/** "is to", "are set to": the last "to" stands right behind such a word. */
function leadsOn(keys: readonly string[]): boolean {
  const before = keys[keys.lastIndexOf('to') - 1] ?? ''
  return keys.includes('to') && (IS.has(before) || LEADING.has(before))
}

const LEADING = wordSet('set due scheduled expected planned')
const UNREAL = wordSet('not never would could can may might must should do does did being')
const WILL = wordSet("will 'll shall")
const IS = wordSet("is are 's")
const PAST_BE = wordSet('was were been')
const HAVE = wordSet("has have had 've")

function wordSet(keys: string): ReadonlySet<string> {
  return new Set(keys.split(' '))
}
