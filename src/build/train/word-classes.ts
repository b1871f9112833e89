import { hashWord } from '@/annotate/names/feature-hash'
import { placesFor } from '@/annotate/names/hashed-set'
import type { WordClasses } from '@/annotate/names/name-weights'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'
import { clusterRows } from './cluster-rows'
import { mainDirections, type SparseRow, type SparseRows } from './main-directions'

const FEWEST_TIMES = 4
const MOST_WORDS = 14_000
const NEIGHBOURS = 1500
const DIMENSIONS = 64
const FINE_CLASSES = 255
const COARSE_CLASSES = 63

/**
 * Classes of words that stand beside the same words: positive pointwise mutual information with the
 * words before and after, its main directions (Levy and Goldberg, 2014), and k-means over those.
 */
export function learnWordClasses(texts: readonly string[], seed: number): WordClasses {
  const sentences = texts.flatMap(wordsOfSentences)
  const words = commonest(sentences, MOST_WORDS)
  const matrix = neighbourMatrix(sentences, words)
  const rows = mainDirections(matrix, DIMENSIONS, seed)
  const fine = clusterRows(rows, FINE_CLASSES, seed)
  const coarse = clusterRows(fine.centres, COARSE_CLASSES, seed)
  const size = placesFor(words.size)
  const classAt = new Map<number, number>()
  for (const [word, index] of words) {
    const place = (hashWord(word) >>> 0) % size
    if (!classAt.has(place)) classAt.set(place, 1 + (fine.clusters[index] ?? 0))
  }
  const coarseOf = Uint8Array.from({ length: 256 }, (_, at) =>
    at === 0 ? 0 : (coarse.clusters[at - 1] ?? 0),
  )
  return { size, classAt: new Map([...classAt].sort(([a], [b]) => a - b)), coarse: coarseOf }
}

/** The words of each sentence as they stand, the first one in small letters. */
function wordsOfSentences(text: string): string[][] {
  const { tokens, sentences } = atOnce(read(text))
  return sentences.map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .map(({ start, end, key }, index) => (index === 0 ? key : text.slice(start, end))),
  )
}

function commonest(sentences: readonly string[][], most: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const common = [...counts].filter(([, count]) => count >= FEWEST_TIMES)
  common.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return new Map(common.slice(0, most).map(([word], index) => [word, index]))
}

/** How much oftener than by chance each word stands right after and right before common ones. */
function neighbourMatrix(
  sentences: readonly string[][],
  words: ReadonlyMap<string, number>,
): SparseRows {
  const counts = Array.from({ length: words.size }, () => new Map<number, number>())
  const add = (word: number | undefined, other: number | undefined, side: number) => {
    if (word === undefined || other === undefined || other >= NEIGHBOURS) return
    const row = counts[word]
    row?.set(2 * other + side, (row.get(2 * other + side) ?? 0) + 1)
  }
  for (const sentence of sentences) {
    sentence.forEach((word, at) => {
      add(words.get(word), words.get(sentence[at - 1] ?? ''), 0)
      add(words.get(word), words.get(sentence[at + 1] ?? ''), 1)
    })
  }
  return { columns: 2 * NEIGHBOURS, rows: positiveInformation(counts) }
}

function positiveInformation(counts: readonly ReadonlyMap<number, number>[]): SparseRow[] {
  const ofColumn = new Float64Array(2 * NEIGHBOURS)
  let total = 0
  for (const row of counts) {
    for (const [column, count] of row) {
      // Rare neighbours would seem to say too much (Levy, Goldberg and Dagan, 2015).
      ofColumn[column] = (ofColumn[column] ?? 0) + count
      total += count
    }
  }
  let smoothed = 0
  for (const count of ofColumn) smoothed += count ** 0.75
  return counts.map((row) => {
    let ofRow = 0
    for (const count of row.values()) ofRow += count
    const found = [...row].flatMap(([column, count]) => {
      const chance = (ofRow / total) * ((ofColumn[column] ?? 0) ** 0.75 / smoothed)
      const information = Math.log(count / total / chance)
      return information > 0 ? [[column, information] as const] : []
    })
    return {
      columns: Int32Array.from(found, ([column]) => column),
      values: Float64Array.from(found, ([, value]) => value),
    }
  })
}
