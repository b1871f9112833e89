import { titleOf, titlePhrase } from './event-title'
import type { Happening } from './happening'
import { HAPPENING_NOUNS } from './happening-nouns'
import { helpedBy } from './helping-words'
import { type NounPhrase, phraseBefore } from './noun-phrases'
import type { SentenceWords } from './sentence-words'

/** Find disasters by what they do, and what goes on by its own name: the noun says what happened. */
export function findStriking(words: SentenceWords): Happening[] {
  const found: Happening[] = []
  for (let at = words.firstToken; at < words.endToken; at++) {
    if (words.isQuoted(at) || !(STRIKING.has(words.key(at)) || isGoingOn(words, at))) continue
    const happening = strikingAt(words, at)
    if (happening !== null) found.push(happening)
  }
  return found
}

function strikingAt(words: SentenceWords, at: number): Happening | null {
  const helped = helpedBy(words, at)
  if (helped === null || helped.isFuture || helped.isPassive) return null
  const subject = phraseBefore(words, helped.first)
  if (subject === null || !isHappening(words, subject, at)) return null
  const title = titleOf(titlePhrase(words, subject))
  if (title === null) return null
  return {
    title,
    at,
    act: 'take place',
    firstToken: subject.firstToken,
    endToken: at + 1,
    ...BASIS,
  }
}

const BASIS = {
  isFresh: false,
  datedAt: null,
  rule: 'happening by what it does',
  reason: 'The noun names what happens, and its sentence says what it did or that it goes on',
  confidence: 0.65,
} as const

/** What disasters do, so that the noun before names what happened: "an earthquake hit the coast". */
const STRIKING: ReadonlySet<string> = new Set(
  'hit struck killed injured caused destroyed damaged left swept rocked shook'.split(' '),
)

/** "The Lantern Festival was off to a start", "was under way"; not "was off", nor "was under investigation". */
function isGoingOn(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (key !== 'was' && key !== 'were') return false
  const [next, after] = [words.key(at + 1), words.key(at + 2)]
  return (
    next === 'underway' ||
    (next === 'under' && after === 'way') ||
    (next === 'off' && after === 'to')
  )
}

/** Whether a phrase names a disaster that strikes, or by a name of its own what goes on. */
function isHappening(words: SentenceWords, { headEnd }: NounPhrase, verb: number): boolean {
  const head = words.key(headEnd - 1)
  if (STRIKING.has(words.key(verb))) return DISASTERS.has(head)
  return HAPPENING_NOUNS.has(head) && words.isCapital(headEnd - 1)
}

const DISASTERS: ReadonlySet<string> = new Set(
  'accident attack avalanche blast blaze bombing collision crash cyclone derailment earthquake eruption explosion fire flood floods flooding hurricane landslide quake shooting stabbing stampede storm tornado tsunami typhoon wildfire'.split(
    ' ',
  ),
)
