import { type Paced, PIECE, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'

/** A text needs so many paragraphs to be cut, and each section so many. */
const FEWEST_PARAGRAPHS = 9
const SHORTEST_SECTION = 3
/** So many paragraphs on either side of a gap are compared. */
const BLOCK = 2

/**
 * The paragraphs, as places in the reading's list, that a new topic begins with: where the words of
 * what stands before and behind have least in common, as in TextTiling (M. Hearst, Computational
 * Linguistics 23:1, 1997) with paragraphs for blocks.
 */
export function* topicBreaks(reading: Reading): Paced<number[]> {
  const count = reading.paragraphs.length
  if (count < FEWEST_PARAGRAPHS) return []
  const words = yield* pacedFlatMap(reading.paragraphs, (paragraph) => [
    countWords(reading, paragraph),
  ])
  const likeness = yield* pacedFlatMap(words, (_, gap) => [likenessAt(words, gap)])
  const depths = yield* pacedFlatMap(likeness, (_, gap) => [depthAt(likeness, gap)])
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / count
  const spread = Math.sqrt(depths.reduce((sum, depth) => sum + (depth - mean) ** 2, 0) / count)
  const breaks: number[] = []
  for (let gap = SHORTEST_SECTION; gap <= count - SHORTEST_SECTION; gap++) {
    if (gap % PIECE === 0) yield
    const isDeepest = depths
      .slice(gap - SHORTEST_SECTION + 1, gap + SHORTEST_SECTION)
      .every((depth) => depth <= (depths[gap] ?? 0))
    const isApart = gap - (breaks.at(-1) ?? 0) >= SHORTEST_SECTION
    if (isDeepest && isApart && (depths[gap] ?? 0) > mean + spread / 2) breaks.push(gap)
  }
  return breaks
}

type Counts = ReadonlyMap<string, number>

/** How often a paragraph has each of the longer words, by their beginnings: "agree", "agreement". */
function countWords(
  { tokens }: Reading,
  { firstToken, endToken }: { firstToken: number; endToken: number },
): Counts {
  const counts = new Map<string, number>()
  for (let at = firstToken; at < endToken; at++) {
    const key = tokens[at]?.key ?? ''
    if (key.length < 5 || COMMON.has(key)) continue
    const stem = key.slice(0, 6)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** The cosine of the words before and behind the gap that a paragraph begins. */
function likenessAt(words: readonly Counts[], gap: number): number {
  const before = joined(words.slice(Math.max(0, gap - BLOCK), gap))
  const behind = joined(words.slice(gap, gap + BLOCK))
  let shared = 0
  for (const [word, count] of before) shared += count * (behind.get(word) ?? 0)
  return shared / (lengthOf(before) * lengthOf(behind) || 1)
}

function joined(all: readonly Counts[]): Counts {
  const sums = new Map<string, number>()
  for (const counts of all) {
    for (const [word, count] of counts) sums.set(word, (sums.get(word) ?? 0) + count)
  }
  return sums
}

function lengthOf(counts: Counts): number {
  let sum = 0
  for (const count of counts.values()) sum += count ** 2
  return Math.sqrt(sum)
}

/** How much less alike the sides of a gap are than those of the gaps around it. */
function depthAt(likeness: readonly number[], gap: number): number {
  const here = likeness[gap] ?? 0
  const around = [-2, -1, 1, 2].map((step) => likeness[gap + step] ?? here)
  const [left, right] = [Math.max(...around.slice(0, 2)), Math.max(...around.slice(2))]
  return Math.max(0, left - here) + Math.max(0, right - here)
}

const COMMON: ReadonlySet<string> = new Set(
  'about after again against among another around because before being between could during every first found having later might never other people said since still their there these thing those three through today under until where which while would years'.split(
    ' ',
  ),
)
