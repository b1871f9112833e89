import { DETERMINERS } from '../quotations/word-classes'
import { titleOf, titlePhrase } from './event-title'
import type { Happening } from './happening'
import { HAPPENING_NOUNS } from './happening-nouns'
import { isOfPhrase } from './noun-phrases'
import type { SentenceWords } from './sentence-words'

const LONGEST = 5

/** Find what nouns with a date beside them name: "consortium launch in February", "the 2014 protests". */
export function findNamedHappenings(words: SentenceWords): Happening[] {
  const found: Happening[] = []
  for (let at = words.firstToken; at < words.endToken; at++) {
    if (!HAPPENING_NOUNS.has(words.key(at)) || words.isQuoted(at)) continue
    const firstToken = phraseStart(words, at)
    const endToken = at + 1
    const datedAt = dateBeside(words, firstToken, endToken)
    if (isPlanned(words, firstToken, at)) continue
    if (datedAt === null || endToken - firstToken < 2 || isOfAnother(words, firstToken)) continue
    const title = titleOf(titlePhrase(words, { firstToken, endToken, headEnd: endToken }))
    if (title === null) continue
    found.push({ title, at, act: words.key(at), firstToken, endToken, datedAt, ...NAMED })
  }
  return found
}

const NAMED = {
  isFresh: false,
  rule: 'happening by its name',
  reason: 'The noun names something that happens, and a date stands beside it',
  confidence: 0.65,
} as const

/** Where the words begin that say which one it is; a year may be one of them. */
function phraseStart(words: SentenceWords, at: number): number {
  let first = at
  while (at - first < LONGEST && isTelling(words, first - 1)) first--
  return first
}

function isTelling(words: SentenceWords, at: number): boolean {
  if (words.date(at) >= 0) return /^\d{4}$/.test(words.key(at))
  const key = words.key(at)
  if (key === '-') return !words.isApart(at)
  return key !== '' && !DETERMINERS.has(key) && isOfPhrase(words, at)
}

function isPlanned(words: SentenceWords, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (PLANNED.has(words.key(at))) return true
  return false
}

const PLANNED: ReadonlySet<string> = new Set(
  'planned proposed possible potential attempted expected alleged cancelled canceled postponed'.split(
    ' ',
  ),
)

/** "Blessing of the Bikes ceremony": what it is called begins before. */
function isOfAnother(words: SentenceWords, first: number): boolean {
  return words.key(first - 1) === 'of' || words.key(first - 2) === 'of'
}

/** Where the date begins that is in a phrase or follows it: "in February", "on Monday"; null for none. */
function dateBeside(words: SentenceWords, first: number, end: number): number | null {
  for (let at = first; at < end; at++) if (words.date(at) >= 0) return at
  const next = BEFORE_DATES.has(words.key(end)) ? end + 1 : end
  return words.date(next) >= 0 ? next : null
}

const BEFORE_DATES: ReadonlySet<string> = new Set(['in', 'on', 'of', 'early', 'late'])
