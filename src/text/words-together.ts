import { allPlaces } from './find-words'
import type { TextRange } from './range'

type Hit = TextRange & { readonly word: string }

/**
 * In each of some stretches of a folded text that has all of the words, whatever their order, the
 * shortest part that has them; the stretches are in order and apart.
 */
export function wordsTogether(
  text: string,
  words: readonly string[],
  stretches: readonly TextRange[],
): TextRange[] {
  const sought = [...new Set(words)]
  const hits: Hit[] = []
  for (const word of sought) {
    const places = allPlaces(text, [word])
    if (places.length === 0) return []
    for (const { start, end } of places) hits.push({ start, end, word })
  }
  hits.sort((a, b) => a.start - b.start)
  let next = 0
  return stretches.flatMap(({ end }) => {
    const from = next
    while ((hits[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++
    return shortestWithAll(hits.slice(from, next), sought.length) ?? []
  })
}

/** The shortest part of the text that has hits of `count` words; `null` where they are not all there. */
function shortestWithAll(hits: readonly Hit[], count: number): TextRange | null {
  const latest = new Map<string, Hit>()
  let shortest: TextRange | null = null
  for (const hit of hits) {
    latest.set(hit.word, hit)
    if (latest.size < count) continue
    const start = Math.min(...Array.from(latest.values(), (one) => one.start))
    const end = Math.max(...Array.from(latest.values(), (one) => one.end))
    if (!shortest || end - start < shortest.end - shortest.start) shortest = { start, end }
  }
  return shortest
}
