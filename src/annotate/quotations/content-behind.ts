import type { TokenRange } from '../entities/candidate'
import type { QuotedLine } from './quoted-line'
import type { Reporting } from './reporting-words'
import { trimmed } from './trimmed'
import { verbAt } from './verb-at'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isPunctuation,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from './word-classes'

/** What is said behind a verb: "that …", a clause, "to …", words in quotation marks; null for nothing. */
export function contentBehind(
  line: QuotedLine,
  verb: number,
  reporting: Reporting,
): TokenRange | null {
  const firstToken = contentStart(line, verb, reporting)
  if (firstToken === null) return null
  return trimmed(line, { firstToken, endToken: contentEnd(line, firstToken) })
}

/** How far behind its verb what is said begins, in tokens. */
const LONGEST_LEAD = 14

function contentStart(line: QuotedLine, verb: number, reporting: Reporting): number | null {
  const marked = markedStart(line, verb, reporting)
  if (marked !== null) return marked
  const next = afterHearer(line, verb, reporting)
  const key = line.key(next)
  if (key === '' || isPunctuation(key)) return null
  if (reporting.takesThat && QUESTION_WORDS.has(key)) return next
  if (key === 'to' && reporting.takesTo) return next
  if (reporting.takesClause && startsClause(line, next)) return next
  if (reporting.takesNoun && next === verb + 1 && key !== 'by') return next
  return null
}

/** Where quoted words, a colon or "that" begin what is said. */
function markedStart(line: QuotedLine, verb: number, reporting: Reporting): number | null {
  const end = Math.min(verb + 1 + LONGEST_LEAD, line.endToken)
  for (let at = verb + 1; at < end; at++) {
    if (line.isQuoted(at)) return quotedStart(line, verb, at, reporting)
    if (line.key(at) === 'that') return reporting.takesThat ? at : null
    if (line.key(at) === ':') return reporting.takesQuote ? at + 1 : null
    if (endsLead(line, verb, at)) return null
  }
  return null
}

function quotedStart(
  line: QuotedLine,
  verb: number,
  at: number,
  { takesQuote, takesNoun }: Reporting,
): number | null {
  const before = line.key(at - 1)
  const isNear = at === verb + 1 || before === ',' || before === ':'
  return isNear && (takesQuote || takesNoun) ? at : null
}

function endsLead(line: QuotedLine, verb: number, at: number): boolean {
  const key = line.key(at)
  if (key === '.' || key === ';' || (at > verb + 1 && verbAt(line, at) !== null)) return true
  return key === ',' && !line.isQuoted(at + 1) && line.key(at + 1) !== 'that'
}

/** The token behind whom it is said to, and behind a word for when. */
function afterHearer(line: QuotedLine, verb: number, { takesHearer }: Reporting): number {
  let at = verb + 1
  if (takesHearer) {
    if (DETERMINERS.has(line.key(at))) at++
    if (line.isCapital(at)) while (at < verb + 6 && line.isCapital(at)) at++
    else if (!isPunctuation(line.key(at))) at++
  }
  const isTime = (key: string) => TIMES.has(key) && !DETERMINERS.has(key)
  while (at < verb + 8 && isTime(line.key(at)) && line.key(at + 1) !== "'s") at++
  return at
}

function startsClause(line: QuotedLine, at: number): boolean {
  const key = line.key(at)
  if (PRONOUNS.has(key) || DETERMINERS.has(key) || line.isCapital(at)) return true
  if (key === 'if' || key === 'when' || key === 'there') return true
  return !PREPOSITIONS.has(key) && !CONJUNCTIONS.has(key) && !isAdverb(key)
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'whether if how why what who where when which'.split(' '),
)

/** What is said ends with its line; longer sentences are lists of something else. */
function contentEnd(line: QuotedLine, first: number): number {
  const end = Math.min(line.endToken, first + LONGEST_CONTENT)
  for (let at = first + 3; at < end; at++) {
    if (line.isQuoted(at)) continue
    if (line.key(at) === 'according' && line.key(at - 1) === ',') return at - 1
    if (line.key(at) === ';') return at
  }
  return end
}

const LONGEST_CONTENT = 300
