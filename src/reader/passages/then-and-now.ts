import { aroundDifferences } from '@/text/around-differences'
import type { FoundPassage, TwoEnds } from '@/text/passage/passage'
import { type WordDifferences, type WordRun, wordDifferences } from '@/text/word-differences'
import { plainWords } from './words-of-link'

type Similar = Extract<FoundPassage, { readonly grade: 'similar' }>

/** The words of a link and those of the article, cut around what differs. */
export type ThenAndNow = WordDifferences & {
  /** Where no word differs: it is their marks that do, or words that the link does not carry. */
  readonly unseen: 'marks' | 'between' | null
}

/** Compare what the words of a link were with what they are; of two ends, each with its own. */
export function thenAndNow({ was, now }: Similar): ThenAndNow {
  const isWhole = 'exact' in was
  const compared = isWhole
    ? wordDifferences(plainWords(was.exact), plainWords(now))
    : endsCompared(was, now)
  const { before, after } = aroundDifferences(compared)
  const differs = [...before, ...after].some((run) => run.differs)
  const unseen = isWhole ? 'marks' : 'between'
  return { before, after, unseen: differs ? null : unseen }
}

/** Longer ends are compared as far as this, in UTF-16 units. */
const LONGEST_END = 160
/** An end may have become so much shorter or longer. */
const [SHORTEST, LONGEST] = [0.5, 1.5]

function endsCompared(was: TwoEnds, now: string): WordDifferences {
  const head = plainWords(withoutCutWord(was.head.slice(0, LONGEST_END), /\S+$/))
  const tail = plainWords(withoutCutWord(was.tail.slice(-LONGEST_END), /^\S+/))
  // Only one of the ends is left, or hardly more than both.
  if (now.length < head.length + tail.length) {
    return wordDifferences(`${head} … ${tail}`, plainWords(now))
  }
  const reach = LONGEST_END * LONGEST
  const first = endCompared(head, beginnings(plainWords(now.slice(0, reach)), head))
  const last = endCompared(tail, endings(plainWords(now.slice(-reach)), tail))
  return { before: joined(first.before, last.before), after: joined(first.after, last.after) }
}

/** An end is cut after so many units, be that within a word; a text without spaces stays. */
function withoutCutWord(words: string, cut: RegExp): string {
  const whole = words.replace(cut, '')
  return whole.trim() === '' ? words : whole
}

/** Compare an end with the one of several stretches of the article that it differs from least. */
function endCompared(end: string, stretches: readonly string[]): WordDifferences {
  const likely = stretches.filter(
    ({ length }) => length >= SHORTEST * end.length && length <= LONGEST * end.length,
  )
  const compared = likely.map((stretch) => {
    const differences = wordDifferences(end, stretch)
    const shift = Math.abs(stretch.length - end.length)
    return { differences, cost: wordsExchanged(differences) + shift / 1000 }
  })
  const [least] = compared.toSorted((a, b) => a.cost - b.cost)
  return least?.differences ?? wordDifferences(end, stretches.at(-1) ?? '')
}

/** How many words have to be put in, left out or exchanged for others. */
function wordsExchanged({ before, after }: WordDifferences): number {
  const [left, put] = [wordsInGaps(before), wordsInGaps(after)]
  return left.reduce((sum, count, gap) => sum + Math.max(count, put[gap] ?? 0), 0)
}

/** How many words differ before, between and after the runs that agree. */
function wordsInGaps(runs: readonly WordRun[]): number[] {
  const counts = [0]
  for (const { words, differs } of runs) {
    if (differs) counts[counts.length - 1] = words.trim().split(' ').length
    else counts.push(0)
  }
  return counts
}

/** Every stretch from the beginning to the end of a word; the head alone where it is as it was. */
function beginnings(words: string, head: string): string[] {
  if (words.startsWith(head)) return [head]
  return Array.from(words.matchAll(/\S+/g), ({ index, 0: word }) =>
    words.slice(0, index + word.length),
  )
}

/** Every stretch from the beginning of a word to the end; the tail alone where it is as it was. */
function endings(words: string, tail: string): string[] {
  if (words.endsWith(tail)) return [tail]
  return Array.from(words.matchAll(/\S+/g), ({ index }) => words.slice(index))
}

/** Two ends with an ellipsis between them. */
function joined(head: readonly WordRun[], tail: readonly WordRun[]): WordRun[] {
  const end = Math.max(0, ...head.map(({ start, words }) => start + words.length))
  return [
    ...head,
    { start: end, words: ' … ', differs: false },
    ...tail.map((run) => ({ ...run, start: end + 3 + run.start })),
  ]
}
