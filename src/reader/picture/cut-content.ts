import { sentenceEnds } from '@/text/whole-sentences'
import { largest } from './largest'
import type { PictureContent, PictureWording } from './picture-content'
import { type PictureRun, wordsOf } from './picture-runs'

/**
 * The longest form of `content` that `fits`: whole or cut at sentences; else, where not even one
 * sentence fits, between words. Never nothing.
 */
export function cutToFit(
  content: PictureContent,
  fits: (content: PictureContent) => boolean,
): PictureContent {
  return cutAtSentences(content, fits) ?? cutBetweenWords(content, fits)
}

/**
 * The longest form of `content` that `fits`: whole, else with all wordings cut after the same number
 * of sentences; `null` where not even one sentence fits.
 */
export function cutAtSentences(
  content: PictureContent,
  fits: (content: PictureContent) => boolean,
): PictureContent | null {
  if (fits(content)) return content
  const ends = content.wordings.map(({ runs }) => sentenceEnds(wordsOf(runs)))
  const afterSentences = (count: number) =>
    cutContent(content, (index) => ends[index]?.[count - 1] ?? Number.POSITIVE_INFINITY)
  const most = Math.max(...ends.map(({ length }) => length)) - 1
  const count = largest(most, (sentences) => fits(afterSentences(sentences)))
  return count > 0 ? afterSentences(count) : null
}

function cutBetweenWords(
  content: PictureContent,
  fits: (content: PictureContent) => boolean,
): PictureContent {
  const texts = content.wordings.map(({ runs }) => wordsOf(runs))
  const betweenWords = (units: number) =>
    cutContent(content, (index) => wordEnd(texts[index] ?? '', units))
  const longest = Math.max(...texts.map(({ length }) => length))
  const most = largest(longest, (units) => fits(betweenWords(units)))
  return betweenWords(Math.max(1, most))
}

/** The end of the last whole word within the first `units`; of a longer word, its last whole letter. */
function wordEnd(text: string, units: number): number {
  if (units >= text.length) return text.length
  const within = text.slice(0, units + 1)
  const end = within.search(/\s+\S*$/)
  if (end > 0) return end
  const letters = new Intl.Segmenter().segment(text.slice(0, units + LONGEST_LETTER))
  return letters.containing(units)?.index || units
}

/** More units than what is seen as one letter has. */
const LONGEST_LETTER = 16

/**
 * The wordings up to their ends. Who is quoted only after the end of the printed words is not quoted
 * and has no official wording either; whoever is still quoted keeps theirs.
 */
function cutContent(content: PictureContent, endOf: (index: number) => number): PictureContent {
  const isReached = ({ from }: { readonly from: number }) => from < endOf(0)
  const cut = (wording: PictureWording, index: number): PictureWording => ({
    ...wording,
    runs: cutRuns(wording.runs, endOf(index)),
  })
  const [printed, ...official] = content.wordings
  const reached = official.flatMap((wording, index) =>
    isReached(wording) ? [cut(wording, index + 1)] : [],
  )
  return {
    ...content,
    wordings: [cut(printed, 0), ...reached],
    quoted: content.quoted.filter(isReached),
  }
}

/** The first `end` units of some runs, an ellipsis and the quotation mark that would be left open. */
function cutRuns(runs: readonly PictureRun[], end: number): readonly PictureRun[] {
  const text = wordsOf(runs)
  if (end >= text.length) return runs
  let left = end
  const kept = runs.flatMap((run): PictureRun[] => {
    const words = run.words.slice(0, left)
    left -= words.length
    return words === '' ? [] : [{ ...run, words }]
  })
  return [...kept, { words: ` …${openMark(text.slice(0, end))}`, look: 'plain' }]
}

/** What closes the quotation that is open at the end of `text`; '' where none is. */
function openMark(text: string): string {
  const open = MARKS.find(([opening, closing]) =>
    opening === closing
      ? text.split(opening).length % 2 === 0
      : text.lastIndexOf(opening) > text.lastIndexOf(closing),
  )
  return open?.[1] ?? ''
}

const MARKS = [
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
] as const
