import type { QuotedLine } from './quoted-line'
import { type Reporting, reportingVerb } from './reporting-words'
import { DETERMINERS, isAdverb } from './word-classes'

/** The verb of saying that a token is, as far as its neighbours allow it to be one. */
export function verbAt(line: QuotedLine, at: number): Reporting | null {
  if (line.isQuoted(at)) return null
  const verb = reportingVerb(line.key(at))
  if (verb === null || (line.isCapital(at) && at > line.firstToken)) return null
  const before = line.key(at - 1)
  if (before === 'to' || before === "'s" || DETERMINERS.has(before)) return null
  if (verb.form === 'past' && line.key(at + 1) === 'by') return null
  return verb.form !== 'base' || mayPrecedeBase(before) ? verb : null
}

/** Whether a word can stand before a verb's bare form: a plural, or a helping verb. */
function mayPrecedeBase(key: string): boolean {
  return BASE_SUBJECTS.has(key) || (key.endsWith('s') && key.length > 3) || isAdverb(key)
}

const BASE_SUBJECTS: ReadonlySet<string> = new Set(
  "they we i you who people will would can could may might must should do did don't didn't some many others".split(
    ' ',
  ),
)
