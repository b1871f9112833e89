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
  if (isQuality(line, at, verb) || isBeside(line, at, verb)) return null
  if (isNoun(line, at, verb) || isNaming(line, at) || isDone(line, at, verb)) return null
  return verb.form !== 'base' || mayPrecedeBase(before) ? verb : null
}

/** "Very threatening" and "a lot of good feeling" say what something is like. */
function isQuality(line: QuotedLine, at: number, { form }: Reporting): boolean {
  const before = line.key(at - 1)
  return (
    form === 'ing' && (DEGREES.has(before) || (NOUNS.has(line.key(at)) && ADJECTIVE.test(before)))
  )
}

const DEGREES: ReadonlySet<string> = new Set('very more most less too rather quite'.split(' '))

/** "Small, compared to others" sets something beside them; "she compared it to a prison" says so. */
function isBeside(line: QuotedLine, at: number, { form, takesQuote }: Reporting): boolean {
  const next = line.key(at + 1)
  return form === 'past' && !takesQuote && line.key(at).startsWith('compar') && BESIDE.has(next)
}

const BESIDE: ReadonlySet<string> = new Set(['to', 'with'])

/** "Better questions about it" and "asylum claims over 150,000" say nothing. */
function isNoun(line: QuotedLine, at: number, { form }: Reporting): boolean {
  if (form === 'past' || form === 'ing' || !NOUNS.has(line.key(at))) return false
  return ADJECTIVE.test(line.key(at - 1)) || BEHIND_NOUNS.has(line.key(at + 1))
}

const NOUNS: ReadonlySet<string> = new Set(
  'question questions claim claims plan plans joke jokes demand demands comment comments report reports remark remarks call calls hope hopes fear fears charge charges estimate estimates note notes doubt doubts proposal proposals feeling threat warning warnings'.split(
    ' ',
  ),
)
const ADJECTIVE =
  /^(?:better|more|most|new|current|unfunny|good|bad|big|key|such|.{3,40}(?:ing|ous|ive|ent|ant|ful|less|able|ible|ated))$/
const BEHIND_NOUNS: ReadonlySet<string> = new Set(
  'about over with of for are is were was exist given'.split(' '),
)

/** "Hackers attack the site", "denied them entry" and "the year saw a win" tell what was done. */
function isDone(line: QuotedLine, at: number, verb: Reporting): boolean {
  const key = line.key(at)
  const isBare = verb.form === 'base' && !BASE_SUBJECTS.has(line.key(at - 1))
  if (isBare && verb.takesNoun && !verb.takesQuote && !verb.takesThat) return true
  if (key.startsWith('den') && WHOM.has(line.key(at + 1))) return true
  return (key === 'saw' || key === 'seen') && line.key(at + 1) !== 'that'
}

const WHOM: ReadonlySet<string> = new Set('them him her us me you'.split(' '))

/** "A drink called Santorum" tells its name; "she called it a mistake" speaks of it. */
function isNaming(line: QuotedLine, at: number): boolean {
  if (line.key(at) !== 'called') return false
  for (let next = at + 1; next < at + QUOTED_NEAR; next++) if (line.isQuoted(next)) return false
  const before = line.key(at - 1)
  const isActive = line.isCapital(at - 1) || ACTIVE.has(before) || before.endsWith('ly')
  return !isActive || line.isCapital(at + 1) || NOT_SPOKEN_OF.has(line.key(at + 1))
}

/** What somebody calls something stands in quotation marks so near. */
const QUOTED_NEAR = 12

const ACTIVE: ReadonlySet<string> = new Set('he she they who has have had also and'.split(' '))
const NOT_SPOKEN_OF: ReadonlySet<string> = new Set(['and', 'because', 'me', 'him', 'us', 'back'])

/** Whether a word can stand before a verb's bare form: a plural, or a helping verb. */
function mayPrecedeBase(key: string): boolean {
  return BASE_SUBJECTS.has(key) || (key.endsWith('s') && key.length > 3) || isAdverb(key)
}

const BASE_SUBJECTS: ReadonlySet<string> = new Set(
  "they we i you who people will would can could may might must should do did don't didn't some many others".split(
    ' ',
  ),
)
