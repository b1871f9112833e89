import { AUXILIARIES, DETERMINERS, isPunctuation, PREPOSITIONS } from '../quotations/word-classes'
import { titleOf, titlePhrase } from './event-title'
import type { Happening } from './happening'
import { type HappeningVerb, happeningVerb } from './happening-verbs'
import { type Helped, helpedBy } from './helping-words'
import type { NameAt } from './names-by-token'
import { type NounPhrase, phraseAfter, phraseBefore } from './noun-phrases'
import type { SentenceWords } from './sentence-words'

/** Find what verbs say was done or came about: "order issued", "bridge collapsed", "Paris left the ship". */
export function findDone(words: SentenceWords, nameAt: NameAt): Happening[] {
  const found: Happening[] = []
  for (let at = words.firstToken; at < words.endToken; at++) {
    const done = doneAt(words, at, nameAt)
    if (done !== null) found.push(done)
  }
  return found
}

type Told = {
  readonly words: SentenceWords
  readonly at: number
  readonly verb: HappeningVerb
  readonly helped: Helped
  readonly subject: NounPhrase | null
  readonly object: NounPhrase | null
  readonly nameAt: NameAt
}

function doneAt(words: SentenceWords, at: number, nameAt: NameAt): Happening | null {
  const verb = happeningVerb(words.key(at))
  if (verb === null || words.isQuoted(at) || words.isCapital(at)) return null
  if (words.date(at) >= 0 || isAnotherVerb(words, at + 1)) return null
  const helped = helpedBy(words, at)
  if (helped === null) return null
  const subject = subjectBefore(words, helped.first)
  const told = { words, at, verb, helped, subject, object: phraseAfter(words, at + 1), nameAt }
  const title = titleFor(told)
  if (title === null) return null
  return {
    title,
    at,
    act: verb.base,
    firstToken: subject?.firstToken ?? at,
    endToken: told.object?.endToken ?? at + 1,
    isFresh: helped.isPerfect && !helped.isFuture,
    ...DONE,
  }
}

/** Whether what follows makes another verb or a part of a compound of one; "over 700" does not. */
function isAnotherVerb(words: SentenceWords, next: number): boolean {
  const key = words.key(next)
  if (key === '-') return true
  return PARTICLES.has(key) && !/^\d/.test(words.key(next + 1))
}

/** Particles that make another verb of one. */
const PARTICLES: ReadonlySet<string> = new Set([
  'up',
  'off',
  'out',
  'down',
  'away',
  'over',
  'short',
])

const DONE = {
  datedAt: null,
  rule: 'happening by its verb',
  reason: 'The verb tells of something that happens once, and its sentence says to whom or what',
  confidence: 0.7,
} as const

/** A subject may be a pronoun as well: the title says whom it stands for. */
function subjectBefore(words: SentenceWords, end: number): NounPhrase | null {
  const last = end - 1
  if (SINGLE.has(words.key(last))) return { firstToken: last, endToken: end, headEnd: end }
  return phraseBefore(words, end)
}

const SINGLE: ReadonlySet<string> = new Set(['he', 'she'])

function titleFor(told: Told): string | null {
  const { helped, verb, object } = told
  if (helped.isPassive) return verb.isParticiple ? undergone(told) : null
  if (helped.isFuture) return verb.isBase ? alone(told) : null
  if (object !== null) return acting(told)
  if (verb.standsAlone) return alone(told)
  return verb.isParticiple && !helped.isPerfect ? issued(told) : null
}

/** "The vote was held": what it was done to, and for some verbs what it was made or given. */
function undergone(told: Told): string | null {
  const { words, at, verb, helped, object } = told
  const name = OF_THINGS.has(verb.base) && isPerson(told) ? null : nameOf(told)
  const done = helped.isFuture ? `to be ${words.word(at)}` : words.word(at)
  const given = GIVING.has(verb.base) && object !== null ? titlePhrase(words, object) : null
  return (given === null ? null : titleOf(name, done, given)) ?? titleOf(name, done)
}

/** Said of persons these tell of something else: "held in contempt", "discovered dead". */
const OF_THINGS: ReadonlySet<string> = new Set(['hold', 'discover', 'complete', 'build', 'close'])

function isPerson({ subject, nameAt }: Told): boolean {
  return subject !== null && nameAt(subject.headEnd - 1) !== null
}

const GIVING: ReadonlySet<string> = new Set(['award', 'elect', 'name', 'appoint', 'crown'])

/** "They signed the deal": what it was done to; with some verbs also who did it. */
function acting(told: Told): string | null {
  const { words, at, verb, subject, object, nameAt } = told
  if (object === null) return null
  const whom = titlePhrase(words, object)
  // "It announced the department was …": what follows is a clause.
  if (AUXILIARIES.has(words.key(object.endToken)) || isHalf(told)) return null
  if (verb.base === 'announce' && words.isCapital(object.endToken - 1)) return null
  if (verb.takesObject && (subject !== null || ACTORS.has(words.key(at - 1)))) {
    return titleOf(whom, verb.participle)
  }
  if (!verb.takesBoth || subject === null || whom === null) return null
  const isDefinite = words.key(object.firstToken) === 'the'
  if (!isDefinite && !words.isCapital(object.firstToken)) return null
  const who = nameAt(subject.firstToken) ?? titlePhrase(words, subject)
  return titleOf(who, words.word(at), isDefinite ? `the ${whom}` : whom)
}

/** "A cease and desist order": only the first of what it was done to. */
function isHalf({ words, object }: Told): boolean {
  if (object === null || words.isCapital(object.endToken - 1)) return false
  const next = object.endToken + 1
  return words.key(object.endToken) === 'and' && happeningVerb(words.key(next)) === null
}

const ACTORS: ReadonlySet<string> = new Set(['which', 'who', 'they', 'it', 'has', 'have', 'had'])

/** "The bridge collapsed": by itself, and not "began building houses". */
function alone(told: Told): string | null {
  const { words, at, verb, helped, object } = told
  if (object !== null || words.key(at + 1).endsWith('ing')) return null
  if (helped.isFuture) return titleOf(nameOf(told), 'to', verb.base)
  return titleOf(nameOf(told), words.word(at))
}

/** "An order issued in October": what is said of a noun; of a person it would be what they did. */
function issued(told: Told): string | null {
  const { words, at, subject } = told
  const next = words.key(at + 1)
  const isFollowed =
    (PREPOSITIONS.has(next) && next !== 'of') || isPunctuation(next) || words.date(at + 1) >= 0
  if (subject === null || !isFollowed || isPerson(told) || told.verb.base === 'announce')
    return null
  return isActive(words, at) ? null : titleOf(nameOf(told), words.word(at))
}

/** "Fishermen rescued on Friday seven hundred": what it is done to may follow the time. */
function isActive(words: SentenceWords, at: number): boolean {
  let next = at + 1
  while (PREPOSITIONS.has(words.key(next)) || words.date(next) >= 0) next++
  return next > at + 1 && DETERMINERS.has(words.key(next))
}

function nameOf({ words, subject, nameAt }: Told): string | null {
  if (subject === null) return null
  if (SINGLE.has(words.key(subject.firstToken))) return nameAt(subject.firstToken)
  return titlePhrase(words, subject)
}
