import type { TokenRange } from '../entities/candidate'
import type { QuotedLine } from './quoted-line'
import { reportingVerb } from './reporting-words'
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isPunctuation,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from './word-classes'

/** How far a subject reaches, and what may stand between it and its verb, in tokens. */
const LONGEST_PHRASE = 14
const LONGEST_ASIDE = 40

/** The noun phrase that a verb's subject is, with all that belongs to it. */
export type Subject = TokenRange & {
  /** Where the words begin that belong to it and the verb. */
  readonly groupFirst: number
}

/** The subject that stands before a verb; null where none does, or where the verb is passive. */
export function subjectBefore(line: QuotedLine, verb: number): Subject | null {
  let last = verb - 1
  while (last > verb - 6 && isHelping(line, last)) last--
  if (isPassive(line, last + 1, verb)) return null
  return ASIDES.has(line.key(last)) ? withAside(line, last) : phraseEndingAt(line, last)
}

const ASIDES: ReadonlySet<string> = new Set([',', ')', '—', '–', '―'])
/** An aside of so few tokens can hold the name itself: "the mayor, Ann Lee, said". */
const LONGEST_NAMING = 8

/** The phrase that an aside stands behind which ends with the mark at `end`. */
function withAside(line: QuotedLine, end: number): Subject | null {
  const opening = asideStart(line, end, line.key(end))
  const phrase = opening === null ? null : phraseEndingAt(line, opening - 1)
  if (opening === null || phrase === null) return null
  const isNaming =
    end - opening <= LONGEST_NAMING &&
    !CONJUNCTIONS.has(line.key(opening + 1)) &&
    line.key(opening + 1) !== 'who'
  const naming = isNaming ? { ...phrase, endToken: end } : phrase
  // "The minister, Ann Lee, and the mayor, Bo Ek, said."
  const { firstToken } = phrase
  const isJoined = line.key(firstToken - 1) === 'and' && line.key(firstToken - 2) === ','
  const first = isJoined ? withAside(line, firstToken - 2) : null
  return first === null
    ? naming
    : { ...naming, firstToken: first.firstToken, groupFirst: first.groupFirst }
}

function isHelping(line: QuotedLine, at: number): boolean {
  const key = line.key(at)
  if (line.isQuoted(at)) return false
  if (key === 'longer' || key === 'no') return line.key(key === 'no' ? at : at - 1) === 'no'
  return AUXILIARIES.has(key) || isAdverb(key)
}

/** Whether a helping verb before `verb`, from `first` on, makes it one of what was done. */
export function isPassive(line: QuotedLine, first: number, verb: number): boolean {
  if (reportingVerb(line.key(verb))?.form !== 'past') return false
  for (let at = first; at < verb; at++) if (BE.has(line.key(at))) return true
  return false
}

/** Where an aside begins that ends with a comma, a bracket or a dash: ", a Democrat," */
function asideStart(line: QuotedLine, end: number, mark: string): number | null {
  const opening = mark === ')' ? '(' : mark
  for (let at = end - 1; at > end - LONGEST_ASIDE && at > line.firstToken; at--) {
    if (line.isQuoted(at)) continue
    const key = line.key(at)
    if (key === opening && (isNounAt(line, at - 1) || line.key(at - 1) === ')')) return at
    if (key === ';' || key === ':') return null
  }
  return null
}

/** The noun phrase that ends with the token at `last`. */
function phraseEndingAt(line: QuotedLine, last: number): Subject | null {
  if (line.key(last) === ')') return withAside(line, last)
  if (!isNounAt(line, last)) return null
  let first = last
  if (!PRONOUNS.has(line.key(last))) {
    while (last - first < LONGEST_PHRASE) {
      const next = extended(line, first)
      if (next === first) break
      first = next
    }
  }
  return { firstToken: first, endToken: last + 1, groupFirst: first }
}

/** Where a phrase begins of which the tokens from `first` on are known; `first` itself for there. */
function extended(line: QuotedLine, first: number): number {
  const key = line.key(first - 1)
  if (key === '' || line.isQuoted(first - 1)) return first
  if (key === "'s" || key === '&') return first - 1
  const isNoun = isNounAt(line, first - 2)
  if (key === 'and' && line.isCapital(first - 2) && isNoun) return first - 2
  if (LINKING.has(key) && isNoun) return first - 2
  if (DETERMINERS.has(line.key(first)) && first > line.firstToken) return first
  return endsPhrase(line, first - 1) ? first : first - 1
}

/** Whether a token is none of the phrase that follows it. */
function endsPhrase(line: QuotedLine, at: number): boolean {
  const key = line.key(at)
  if (isPunctuation(key) || PREPOSITIONS.has(key) || CONJUNCTIONS.has(key)) return true
  if (PRONOUNS.has(key) || AUXILIARIES.has(key) || isVerbOfSpeech(key)) return true
  return isAdverb(key) || (TIMES.has(key) && !line.isCapital(at + 1))
}

/** Prepositions that say more of a noun before them. */
const LINKING: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on', 'to'])

function isVerbOfSpeech(key: string): boolean {
  return reportingVerb(key)?.form === 'past'
}

function isNounAt(line: QuotedLine, at: number): boolean {
  const key = line.key(at)
  if (key === '' || line.isQuoted(at) || isPunctuation(key)) return false
  if (PRONOUNS.has(key)) return true
  if (PREPOSITIONS.has(key) || CONJUNCTIONS.has(key)) return false
  if (line.isCapital(at)) return true
  return !(AUXILIARIES.has(key) || isAdverb(key) || key === 'the' || key === 'a' || key === 'an')
}

/** The subject that stands behind its verb: "said the mayor"; null where none does. */
export function subjectAfter(line: QuotedLine, verb: number): TokenRange | null {
  const first = verb + 1
  let end = first
  while (end - first < LONGEST_PHRASE && isOfPhrase(line, first, end)) end++
  while (end > first && !isNounAt(line, end - 1)) end--
  if (end === first || TIMES.has(line.key(first))) return null
  return { firstToken: first, endToken: end }
}

function isOfPhrase(line: QuotedLine, first: number, at: number): boolean {
  const key = line.key(at)
  if (key === '' || line.isQuoted(at)) return false
  if (key === "'s" || key === '&' || key === 'of') return at > first
  if (key === 'for' || key === 'and') return at > first && line.isCapital(at + 1)
  if (isPunctuation(key) || PREPOSITIONS.has(key) || TIMES.has(key)) return false
  if (AUXILIARIES.has(key) || isVerbOfSpeech(key)) return false
  if (PRONOUNS.has(key)) return at === first
  if (CONJUNCTIONS.has(key)) return false
  return at > first || line.isCapital(at) || DETERMINERS.has(key) || !isAdverb(key)
}
