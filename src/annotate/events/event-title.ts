import type { TokenRange } from '../entities/candidate'
import { DETERMINERS } from '../quotations/word-classes'
import { SAYS_NOTHING } from './happening-nouns'
import type { NounPhrase } from './noun-phrases'
import type { SentenceWords } from './sentence-words'

const MOST_WORDS = 6
const MOST_CHARACTERS = 60

/**
 * A noun phrase as it stands in a title: without its article and the words of time in it, cut to its
 * head where it is long; null where that is still too long, or says nothing.
 */
export function titlePhrase(words: SentenceWords, phrase: NounPhrase): string | null {
  const { firstToken, endToken, headEnd } = phrase
  for (const end of [endToken, headEnd, beforeOf(words, { firstToken, endToken: headEnd })]) {
    const tokens = tokensOf(words, { firstToken, endToken: end })
    if (tokens.length === 0 || tokens.length > MOST_WORDS) continue
    if ([tokens[0], tokens.at(-1)].some((at = 0) => RELATIVE.has(words.key(at)))) return null
    if (tokens.every((at) => SAYS_NOTHING.has(words.key(at)))) return null
    return joined(words, tokens)
  }
  return null
}

/** Words that say which one by another that the title does not name. */
const RELATIVE: ReadonlySet<string> = new Set(
  'next last previous following same other another such own latter latest'.split(' '),
)

/** A title of a phrase and what stands behind it; null where it is too long for one. */
export function titleOf(phrase: string | null, ...behind: readonly string[]): string | null {
  if (phrase === null) return null
  const title = [phrase, ...behind].join(' ')
  if (title.length > MOST_CHARACTERS || !/\p{L}/u.test(title)) return null
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** The tokens that a title takes: neither an article at the beginning nor words of time. */
function tokensOf(words: SentenceWords, { firstToken, endToken }: TokenRange): number[] {
  const tokens: number[] = []
  for (let at = firstToken; at < endToken; at++) {
    const isTime = words.date(at) >= 0 && !/^\d{4}$/.test(words.key(at))
    const isTimes = words.key(at) === "'s" && tokens.length === 0
    const isArticle = tokens.length === 0 && OPENING.has(words.key(at))
    if (!isTime && !isTimes && !isArticle) tokens.push(at)
  }
  return tokens
}

const OPENING: ReadonlySet<string> = new Set(
  [...DETERMINERS].filter((key) =>
    /^(?:the|an?|th.*|its|his|her|their|my|our|your|some)$/.test(key),
  ),
)

function beforeOf(words: SentenceWords, { firstToken, endToken }: TokenRange): number {
  for (let at = firstToken + 1; at < endToken; at++) if (words.key(at) === 'of') return at
  return firstToken
}

/** Tokens with white space where the text has some, but for that before "'s". */
function joined(words: SentenceWords, tokens: readonly number[]): string {
  return tokens
    .map((at, index) => {
      const isApart = index > 0 && words.isApart(at) && !words.key(at).startsWith("'")
      return isApart ? ` ${words.word(at)}` : words.word(at)
    })
    .join('')
}
