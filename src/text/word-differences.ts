import diffSequences from '@jest/diff-sequences'

/** A stretch of words that both wordings share, or that only this one has. */
export type WordRun = {
  /** Where it begins in its wording, in UTF-16 units. */
  readonly start: number
  readonly words: string
  readonly differs: boolean
}

/** Two wordings, each whole and in order, cut where they agree and differ. */
export type WordDifferences = {
  readonly before: readonly WordRun[]
  readonly after: readonly WordRun[]
}

/**
 * Compare two wordings word by word, regardless of case and punctuation.
 *
 * The runs of each side, joined, give back its text exactly. The alignment is a longest common
 * subsequence (Myers 1986, in linear space), as `@jest/diff-sequences` computes it.
 */
export function wordDifferences(before: string, after: string): WordDifferences {
  const [left, right] = [words(before), words(after)]
  const common: { left: Span[]; right: Span[] } = { left: [], right: [] }
  diffSequences(
    left.length,
    right.length,
    (l, r) => core(left[l] ?? '') === core(right[r] ?? ''),
    (count, l, r) => {
      common.left.push({ first: l, count })
      common.right.push({ first: r, count })
    },
  )
  return { before: runsOf(left, common.left), after: runsOf(right, common.right) }
}

/** Some tokens in a row. */
type Span = { readonly first: number; readonly count: number }

/** Join `tokens` into runs: the common ones, and what stands before, between and after them. */
function runsOf(tokens: readonly string[], common: readonly Span[]): WordRun[] {
  const runs: WordRun[] = []
  let start = 0
  function add(from: number, to: number, differs: boolean) {
    const words = tokens.slice(from, to).join('')
    if (words !== '') runs.push({ start, words, differs })
    start += words.length
  }
  let next = 0
  for (const { first, count } of common) {
    add(next, first, true)
    add(first, first + count, false)
    next = first + count
  }
  add(next, tokens.length, true)
  return runs
}

/** Words with the white space after them; a bare dash belongs to the word before it. */
function words(text: string): string[] {
  const found: string[] = []
  for (const token of text.match(/^\s+|\S+\s*/g) ?? []) {
    const last = found.at(-1)
    if (last !== undefined && core(token) === '') found[found.length - 1] = last + token
    else found.push(token)
  }
  return found
}

/** What makes a word the same word: from its first letter or digit to its last, apostrophes straight. */
function core(word: string): string {
  const [letters = ''] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word) ?? []
  return letters.toLowerCase().replaceAll('’', "'")
}
