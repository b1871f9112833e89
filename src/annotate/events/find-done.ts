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
  if (object !== null && !isAge(told)) return acting(told)
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
  if (verb.base === 'announce' && !isAnnounced(words, object)) return null
  if (!isFitting(words, verb.base, object)) return null
  if (verb.takesObject && (subject !== null || isActor(words, at, object))) {
    return titleOf(whom, verb.participle)
  }
  if (!verb.takesBoth || subject === null || whom === null) return null
  const opening = words.key(object.firstToken)
  const isDefinite = DEFINITE.has(opening)
  const isObjectChecked = ONLY_WITH.has(verb.base)
  if (!isDefinite && !isObjectChecked && !words.isCapital(object.firstToken)) return null
  const who = nameAt(subject.firstToken) ?? nameBehind(told) ?? titlePhrase(words, subject)
  return titleOf(who, words.word(at), isDefinite ? `${opening} ${whom}` : whom)
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'his', 'her'])

/** Verbs that tell of something that happens once with some objects only: "held a vote", "caught fire". */
const ONLY_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'hold',
      'ballot caucuses ceremony conference congress election elections exercise exercises festival funeral hearing inauguration inquest meeting memorial parade poll primaries primary protest protests race rally referendum session summit talks tournament trial vigil vote',
    ],
    [
      'pass',
      'act amendment bill bills budget law laws legislation measure motion order resolution',
    ],
    ['catch', 'fire'],
    ['break', 'record records'],
    ['end', 'bid blockade boycott campaign ceasefire mandate mission siege strike tour'],
    ['confirm', 'case cases death deaths'],
    ['deliver', 'address speech ruling verdict judgment judgement'],
    ['block', 'access bill deal merger'],
    ['declare', 'emergency independence war ceasefire bankruptcy'],
    ['make', 'landfall'],
  ].map(([base = '', nouns = '']) => [base, new Set(nouns.split(' '))]),
)

function isFitting(words: SentenceWords, base: string, object: NounPhrase): boolean {
  const nouns = ONLY_WITH.get(base)
  if (nouns === undefined) return true
  for (let at = object.firstToken; at < object.endToken; at++) {
    const isHead = at + 1 === object.endToken || words.key(at + 1) === 'of'
    if (isHead && nouns.has(words.key(at))) return true
  }
  return false
}

/** Whether somebody or something does it that is told of before, or whoever killed so many. */
function isActor(words: SentenceWords, at: number, { firstToken }: NounPhrase): boolean {
  if (ACTORS.has(words.key(at - 1))) return true
  return HARMING.has(words.key(at)) && COUNTED.test(words.key(firstToken))
}

const HARMING: ReadonlySet<string> = new Set(['killed', 'injured', 'wounded', 'rescued'])
const COUNTED =
  /^(?:\d[\d,]*|at|over|nearly|about|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)$/

/** "It announced the plan on Monday", and not "it announced the recorder of the plane was found". */
function isAnnounced(words: SentenceWords, { firstToken, endToken }: NounPhrase): boolean {
  const next = words.key(endToken)
  // "It announced US troops in Syria": a name alone mostly goes on with what it does.
  if (words.isCapital(endToken - 1) && words.isCapital(firstToken)) return false
  return next === ',' || next === '.' || words.date(endToken) >= 0 || AFTER_ANNOUNCED.has(next)
}

const AFTER_ANNOUNCED: ReadonlySet<string> = new Set(['for', 'on', 'in', 'at', 'by', 'to', 'and'])

/** "A cease and desist order": only the first of what it was done to. */
function isHalf({ words, object, nameAt }: Told): boolean {
  if (object === null || words.key(object.endToken) !== 'and') return false
  const next = object.endToken + 1
  if (words.isCapital(next - 2)) return nameAt(next - 2) !== null && nameAt(next) !== null
  return happeningVerb(words.key(next)) === null
}

const ACTORS: ReadonlySet<string> = new Set(['which', 'who', 'they', 'it', 'has', 'have', 'had'])

/** "The bridge collapsed": by itself, and not "began building houses". */
function alone(told: Told): string | null {
  const { words, at, verb, helped, object } = told
  if ((object !== null && !isAge(told)) || words.key(at + 1).endsWith('ing')) return null
  if (helped.isFuture) return titleOf(nameOf(told), 'to', verb.base)
  return titleOf(nameOf(told), words.word(at))
}

/** "Died aged 91". */
function isAge({ words, at }: Told): boolean {
  return words.key(at + 1) === 'aged'
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

function nameOf(told: Told): string | null {
  const { words, subject, nameAt } = told
  if (subject === null) return null
  if (SINGLE.has(words.key(subject.firstToken))) return nameAt(subject.firstToken)
  return nameBehind(told) ?? titlePhrase(words, subject)
}

/** "Senator from Ohio Ann Lee": the name at the end of what says of where somebody is. */
function nameBehind({ words, subject, nameAt }: Told): string | null {
  if (subject === null || words.key(subject.headEnd) !== 'from') return null
  const name = nameAt(subject.endToken - 1)
  if (name === null) return null
  let first = subject.endToken - 1
  while (nameAt(first - 1) === name) first--
  return PREPOSITIONS.has(words.key(first - 1)) || words.key(first - 1) === 'and' ? null : name
}
