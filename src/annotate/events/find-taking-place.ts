import { titleOf, titlePhrase } from './event-title'
import type { Happening } from './happening'
import { helpedBy } from './helping-words'
import { phraseBefore } from './noun-phrases'
import type { SentenceWords } from './sentence-words'

/** Find what is said to take place, or to occur: its name is all there is to say. */
export function findTakingPlace(words: SentenceWords): Happening[] {
  const found: Happening[] = []
  for (let at = words.firstToken; at < words.endToken; at++) {
    if (!tellsOfPlace(words, at) || words.isQuoted(at)) continue
    const helped = helpedBy(words, at)
    const subject = helped === null ? null : phraseBefore(words, beforeWhich(words, helped.first))
    if (helped === null || subject === null) continue
    const phrase = titlePhrase(words, subject)
    const title = helped.isFuture ? titleOf(phrase, 'to take place') : titleOf(phrase)
    if (title === null) continue
    const { firstToken } = subject
    const endToken = words.key(at + 1) === 'place' ? at + 2 : at + 1
    found.push({ title, at, act: 'take place', firstToken, endToken, ...TAKING_PLACE })
  }
  return found
}

const TAKING_PLACE = {
  isFresh: false,
  datedAt: null,
  rule: 'what takes place',
  reason: 'Its sentence says that it takes place',
  confidence: 0.75,
} as const

function tellsOfPlace(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (key === 'took' || key === 'take' || key === 'taken') return words.key(at + 1) === 'place'
  if (key === 'broke') return words.key(at + 1) === 'out'
  return key === 'occurred'
}

/** "The accident, which occurred": where what "which" stands for ends. */
function beforeWhich(words: SentenceWords, end: number): number {
  if (words.key(end - 1) !== 'which') return end
  return words.key(end - 2) === ',' ? end - 2 : end - 1
}
