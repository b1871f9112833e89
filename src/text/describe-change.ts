import diffSequences from '@jest/diff-sequences'
import { type Change, changeOf, type Replacement } from './change'
import { isInWord, tokens } from './tokens'

/**
 * The change from one text to another: the words that differ, whole, so that a word with a letter
 * corrected is replaced and never cut; characters that are no words count one by one.
 *
 * The alignment is a longest common subsequence of words and marks (Myers 1986, in linear space), as
 * `@jest/diff-sequences` computes it; the time it takes grows with the length of the texts times what
 * differs. Of several such alignments it is any one.
 */
export function describeChange(before: string, after: string): Change {
  const [old, now] = [tokens(before), tokens(after)]
  const replacements: Replacement[] = []
  // Where the last common word ends, in either text.
  let [oldEnd, newEnd] = [0, 0]
  function addBetween(oldStart: number, newStart: number) {
    const cut = before.slice(oldEnd, oldStart)
    const put = after.slice(newEnd, newStart)
    if (cut !== put) replacements.push(shifted(withoutSameSpaces(cut, put), oldEnd))
  }
  const isCommon = (l: number, r: number) =>
    old.ids[l] === now.ids[r] &&
    before.slice(old.starts[l], old.ends[l]) === after.slice(now.starts[r], now.ends[r])
  diffSequences(old.count, now.count, isCommon, (count, l, r) => {
    for (let index = 0; index < count; index++) {
      addBetween(old.starts[l + index] ?? 0, now.starts[r + index] ?? 0)
      oldEnd = old.ends[l + index] ?? 0
      newEnd = now.ends[r + index] ?? 0
    }
  })
  addBetween(before.length, after.length)
  return changeOf(before.length, joined(before, replacements))
}

/** The same with two stretches as one where all that they do together is to put in or cut out. */
function joined(before: string, replacements: readonly Replacement[]): Replacement[] {
  const joint: Replacement[] = []
  for (const replacement of replacements) {
    const last = joint.at(-1)
    const both = last && joinedWith(before, last, replacement)
    if (both) joint[joint.length - 1] = both
    else joint.push(replacement)
  }
  return joint
}

function joinedWith(before: string, first: Replacement, second: Replacement): Replacement | null {
  const cut = before.slice(first.start, second.end)
  const put = first.insert + before.slice(first.end, second.start) + second.insert
  const [shorter, longer] = cut.length < put.length ? [cut, put] : [put, cut]
  const rest = longer.length - shorter.length
  // The shorter one has to be the beginning of the longer one and its end.
  let most = 0
  while (most < shorter.length && shorter[most] === longer[most]) most++
  let at = shorter.length
  while (at > 0 && shorter[at - 1] === longer[at - 1 + rest]) at--
  const [short, long] = [tokens(shorter), tokens(longer)]
  while (at <= most && (isInWord(short, at) || isInWord(long, at) || isInWord(long, at + rest)))
    at++
  if (at > most || rest === 0) return null
  const start = first.start + at
  return shorter === cut
    ? { start, end: start, insert: put.slice(at, at + rest) }
    : { start, end: start + rest, insert: '' }
}

/** What replaces what without the white space that both begin or end with. */
function withoutSameSpaces(cut: string, put: string): Replacement {
  const most = Math.min(cut.length, put.length)
  let start = 0
  while (start < most && isSpace(cut, start) && cut[start] === put[start]) start++
  let end = 0
  while (
    end < most - start &&
    isSpace(cut, cut.length - 1 - end) &&
    cut[cut.length - 1 - end] === put[put.length - 1 - end]
  ) {
    end++
  }
  return { start, end: cut.length - end, insert: put.slice(start, put.length - end) }
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '')
}

function shifted({ start, end, insert }: Replacement, by: number): Replacement {
  return { start: start + by, end: end + by, insert }
}
