import { titleOf, titlePhrase } from './event-title'
import type { Happening } from './happening'
import { phraseAfter } from './noun-phrases'
import type { SentenceWords } from './sentence-words'

/** Find what a day or a week is said to mark: "This week marked the opening night of the fair". */
export function findMarked(words: SentenceWords): Happening[] {
  const found: Happening[] = []
  for (let at = words.firstToken; at < words.endToken; at++) {
    const marked = words.isQuoted(at) ? null : markedBy(words, at)
    if (marked !== null) found.push(marked)
  }
  return found
}

function markedBy(words: SentenceWords, at: number): Happening | null {
  if (words.key(at) !== 'marked' || words.date(at - 1) < 0) return null
  const object = phraseAfter(words, at + 1)
  if (object === null || ANNIVERSARIES.has(words.key(object.endToken - 1))) return null
  const title = titleOf(titlePhrase(words, object))
  if (title === null) return null
  const { firstToken, endToken } = object
  return { title, at, act: 'mark', firstToken, endToken, datedAt: at - 1, ...MARKED }
}

/** What a day marks that was before it. */
const ANNIVERSARIES: ReadonlySet<string> = new Set([
  'anniversary',
  'birthday',
  'centenary',
  'years',
])

const MARKED = {
  isFresh: false,
  rule: 'what a day marked',
  reason: 'Its sentence says that the day, or the week, marked it',
  confidence: 0.7,
} as const
