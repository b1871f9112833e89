import { firstWords, lastWords } from './first-words'
import type { WordDifferences, WordRun } from './word-differences'

/** Wordings of at most this many UTF-16 units stay whole. */
const SHORT = 360
/** How much of what agrees stays on each side of what differs. */
const BESIDE = 60
/** How much stays of one run that differs, and of all runs together. */
const LONGEST_RUN = 240
const LONGEST = 640

/**
 * Two long wordings cut to what differs and the words beside it, where nothing differs to their
 * beginnings; an ellipsis stands for what was cut out.
 */
export function aroundDifferences({ before, after }: WordDifferences): WordDifferences {
  if (Math.max(unitsOf(before), unitsOf(after)) <= SHORT) return { before, after }
  const differs = [...before, ...after].some((run) => run.differs)
  const cut = (runs: readonly WordRun[]) =>
    differs ? upTo(LONGEST, cutRuns(runs)) : upTo(SHORT, runs)
  return { before: cut(before), after: cut(after) }
}

/** Two runs that agree meet where only the other wording has something. */
function cutRuns(runs: readonly WordRun[]): WordRun[] {
  const last = runs.length - 1
  return runs.map((run, index) => ({
    ...run,
    words: run.differs
      ? beginning(run.words, LONGEST_RUN)
      : besideDifferences(run.words, index > 0, index < last),
  }))
}

/** The part of words that agree which stands next to what differs before and after them. */
function besideDifferences(words: string, differsBefore: boolean, differsAfter: boolean): string {
  if (words.length <= 3 * BESIDE) return words
  const first = differsBefore ? beginning(words, BESIDE) : '… '
  return differsAfter ? first + (lastWords(words, within(BESIDE)) || ' ').trimStart() : first
}

/** The first runs that have `most` units together. */
function upTo(most: number, runs: readonly WordRun[]): WordRun[] {
  const kept: WordRun[] = []
  let left = most
  for (const run of runs) {
    if (run.words.length > left) return [...kept, { ...run, words: beginning(run.words, left) }]
    kept.push(run)
    left -= run.words.length
  }
  return kept
}

/** Words cut after `most` units, between two words where that is possible. */
function beginning(words: string, most: number): string {
  if (words.length <= most) return words
  const whole = firstWords(words, within(most)).trimEnd()
  return `${whole || Array.from(words.slice(0, most)).slice(0, -1).join('')} … `
}

function within(most: number) {
  return (words: string) => words.length <= most
}

function unitsOf(runs: readonly WordRun[]): number {
  return runs.reduce((units, { words }) => units + words.length, 0)
}
