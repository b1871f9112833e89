import type { TokenRange } from '../entities/candidate'
import { foundBasis } from '../found-basis'
import { type Paced, PIECE } from '../pace'
import type { Attribution } from './attribution'
import { contentBehind } from './content-behind'
import type { QuotedLine } from './quoted-line'
import { type Reporting, reportingVerb } from './reporting-words'
import { isPassive, type Subject, subjectAfter, subjectBefore } from './subjects'
import { trimmed } from './trimmed'
import { verbAt } from './verb-at'
import { CONJUNCTIONS, isAdverb, isPunctuation, PREPOSITIONS, TIMES } from './word-classes'

/**
 * Find what a line attributes with a verb of saying or thinking: before the verb and its subject
 * ("…," said X), around them, or behind them (X said that …).
 */
export function* findSaid(line: QuotedLine): Paced<Attribution[]> {
  const found: Attribution[] = []
  // Where the words end that belong to the attribution before.
  let from = line.firstToken
  let subject: TokenRange | null = null
  for (let verb = line.firstToken; verb < line.endToken; verb++) {
    if (verb % PIECE === PIECE - 1) yield
    const reporting = verbAt(line, verb)
    if (reporting === null) continue
    const said = saidAt(line, verb, reporting, from, subject)
    if (said === null) continue
    found.push(said.attribution)
    subject = said.attribution.source ?? subject
    from = Math.max(from, said.groupEnd)
    verb = Math.max(verb, said.groupEnd - 1)
  }
  return found
}

type Said = { readonly attribution: Attribution; readonly groupEnd: number }

function saidAt(
  line: QuotedLine,
  verb: number,
  reporting: Reporting,
  from: number,
  known: TokenRange | null,
): Said | null {
  if (isDenied(line, verb) && !line.isQuoted(verb + 1)) return null
  const before = subjectBefore(line, verb)
  if (reporting.takesQuote && reporting.form !== 'ing') {
    const after = turned(line, verb)
    const said =
      (after && saidBefore(line, after, verb, from)) ??
      (before && saidBefore(line, before, verb, from))
    if (said !== null) return said
  }
  return saidBehind(
    line,
    before ?? (mayShare(line, verb, reporting) ? known : null),
    verb,
    reporting,
  )
}

/** "Officials have not said why": so nothing was said. */
function isDenied(line: QuotedLine, verb: number): boolean {
  return SAY.has(line.key(verb)) && NOT.has(line.key(verb - 1))
}

const SAY: ReadonlySet<string> = new Set('say said explain explained'.split(' '))
const NOT: ReadonlySet<string> = new Set(
  "not never n't didn't hasn't haven't hadn't doesn't don't won't wouldn't".split(' '),
)

/** A subject behind its verb, which closes what is said or stands after a comma. */
function turned(line: QuotedLine, verb: number): Subject | null {
  const isPlain = !isBehindQuoted(line, verb)
  if (isPlain && (line.key(verb - 1) !== ',' || TELLING.has(line.key(verb)))) return null
  const subject = subjectAfter(line, verb)
  if (subject === null || line.key(subject.firstToken) === 'that') return null
  if (isPlain && !/^[.,]?$/.test(line.key(subject.endToken))) return null
  return { ...subject, groupFirst: verb }
}

/** Whether quoted words stand before a token, with no more than a comma between: “…”, said X. */
function isBehindQuoted(line: QuotedLine, at: number): boolean {
  return line.isQuoted(at - 1) || (line.key(at - 1) === ',' && line.isQuoted(at - 2))
}

/** What follows these is whom it is said to. */
const TELLING: ReadonlySet<string> = new Set('told tell tells telling assured reminded'.split(' '))

/** "She agreed and said", ", adding that": the subject is the one that the line had before. */
function mayShare(line: QuotedLine, verb: number, { form }: Reporting): boolean {
  const key = line.key(verb - 1)
  if (form === 'ing') return true
  if (isPassive(line, verb - 3, verb)) return false
  return key === 'and' || key === 'but' || key === 'then' || isAdverb(key) || key === ','
}

/** What stands before the words that attribute it: "…," said X. */
function saidBefore(line: QuotedLine, subject: Subject, verb: number, from: number): Said | null {
  const { groupFirst } = subject
  // "Devocht, who told": what stands before is whom it speaks of.
  if (line.key(subject.firstToken) === 'who') return null
  const isQuoted = isBehindQuoted(line, groupFirst)
  const isPlain = SEPARATORS.has(line.key(groupFirst - 1)) && groupFirst - from > 3
  if (groupFirst <= from || !(isQuoted || isPlain)) return null
  const groupEnd = Math.max(verb + 1, subject.endToken)
  const end = asideEnd(line, groupEnd, isQuoted)
  if (end === null || (!isQuoted && introduces(line, end))) return null
  const left = trimmed(line, { firstToken: from, endToken: groupFirst })
  if (left === null || (!isQuoted && isFrame(line, left))) return null
  const isTurned = groupFirst === verb
  const right = rightOf(line, end, isTurned && isQuoted ? null : groupEnd)
  const confidence = isQuoted ? 0.95 : 0.8
  const cue = { firstToken: verb, endToken: verb + 1 }
  const source = { firstToken: subject.firstToken, endToken: subject.endToken }
  if (right === null) {
    const basis = foundBasis('cue after', AFTER, confidence)
    return { attribution: { cue, source, content: [left], basis }, groupEnd: end }
  }
  const basis = foundBasis('cue between', BETWEEN, confidence)
  return {
    attribution: { cue, source, content: [left, right], basis },
    groupEnd: right.endToken,
  }
}

const AFTER = 'A verb of saying and its subject follow the words'
const BETWEEN = 'A verb of saying and its subject stand between the words'

/** Whether quoted words follow a comma or a colon. */
function introduces(line: QuotedLine, mark: number): boolean {
  const key = line.key(mark)
  return (key === ',' || key === ':') && line.isQuoted(mark + 1)
}

/** Words before a comma that say when or where, and not what: "In a statement, he said". */
function isFrame(line: QuotedLine, { firstToken, endToken }: TokenRange): boolean {
  if (endsWithFrame(line, endToken)) return true
  const key = line.key(firstToken)
  if (key === 'all' && line.key(firstToken + 1) === 'in') return true
  return (PREPOSITIONS.has(key) || OPENERS.has(key)) && endToken - firstToken < 8
}

/** Whether such words stand last: "My hope is that over time, users demand". */
function endsWithFrame(line: QuotedLine, end: number): boolean {
  for (let at = end - 2; at > end - LONGEST_FRAME; at--) {
    const key = line.key(at)
    const opens = key === 'that' || key === 'and' || key === 'but'
    if (opens && FRAMES.has(line.key(at + 1))) return true
  }
  return false
}

const LONGEST_FRAME = 8
const FRAMES: ReadonlySet<string> = new Set(
  'upon over until after before during when if'.split(' '),
)

const OPENERS: ReadonlySet<string> = new Set(['when', 'asked', 'while', 'if', 'but', 'and'])
const SEPARATORS: ReadonlySet<string> = new Set([',', '—', '–', '―', '--', '-'])

/**
 * Where the words end that go with "he said": those to whom, when and where, up to a mark; null
 * where what is said follows instead.
 */
function asideEnd(line: QuotedLine, from: number, isQuoted: boolean): number | null {
  const first = line.key(from)
  if (first === '' || isPunctuation(first)) return from
  if (line.isQuoted(from) || first === 'that') return null
  if (!isQuoted && !mayFollow(line, from)) return null
  for (let at = from; at < line.endToken && at < from + LONGEST_ASIDE; at++) {
    const key = line.key(at)
    if (key === 'that' && at - from < 6 && !isQuoted) return null
    if (key === ',' || key === '.' || key === ';' || key === ':' || line.isQuoted(at)) return at
  }
  return Math.min(line.endToken, from + LONGEST_ASIDE)
}

const LONGEST_ASIDE = 30

function mayFollow(line: QuotedLine, at: number): boolean {
  const key = line.key(at)
  if (PREPOSITIONS.has(key) || TIMES.has(key) || isAdverb(key)) return true
  if (key === 'as' || key === 'when' || key === 'while' || key === 'and') return true
  if (reportingVerb(line.key(at - 1))?.takesHearer) return true
  return key.endsWith('ing')
}

/**
 * What goes on behind the words that attribute: "…," he said, "…". Without quotation marks it does
 * so right behind `groupEnd`; null where it cannot, as in "“…,” said Lee, the mayor".
 */
function rightOf(line: QuotedLine, end: number, groupEnd: number | null): TokenRange | null {
  const mark = line.key(end)
  const isMark = mark === ',' || mark === '—' || mark === ':' || mark === ';'
  const first = isMark ? end + 1 : end
  if (line.isQuoted(first)) return trimmed(line, { firstToken: first, endToken: line.endToken })
  if (mark !== ',' || end !== groupEnd) return null
  const key = line.key(first)
  if (key.endsWith('ing') || CONJUNCTIONS.has(key) || key === 'who') return null
  return trimmed(line, { firstToken: first, endToken: line.endToken })
}

/** What stands behind the words that attribute it: X said that …; X: “…”. */
function saidBehind(
  line: QuotedLine,
  subject: TokenRange | null,
  verb: number,
  reporting: Reporting,
): Said | null {
  if (subject === null || !maySpeak(line, subject)) return null
  const content = contentBehind(line, verb, reporting)
  if (content === null) return null
  const first = content.firstToken
  const isSure = line.isQuoted(first) || line.key(first) === 'that'
  return {
    attribution: {
      cue: { firstToken: verb, endToken: verb + 1 },
      source: { firstToken: subject.firstToken, endToken: subject.endToken },
      content: [content],
      basis: foundBasis('cue before', BEHIND, isSure ? 0.9 : 0.7),
    },
    groupEnd: first,
  }
}

/** "I think" outside quotation marks is the author's, and years see nothing. */
function maySpeak(line: QuotedLine, { firstToken, endToken }: TokenRange): boolean {
  const key = line.key(endToken - 1)
  return !(endToken - firstToken === 1 && SELF.has(key)) && !/^\d/.test(key) && key !== "n't"
}

const SELF: ReadonlySet<string> = new Set(['i', 'we', 'you', 'this', 'that', 'someone'])

const BEHIND = 'A verb of saying or thinking and its subject stand before the words'
