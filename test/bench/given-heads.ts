import * as v from 'valibot'
import type { TextRange } from '@/text/range'

/** Sentences, and tokens with the place of their head in the sentence (from 1) and their relation to it. */
export const parsedSchema = v.object({
  sentences: v.array(v.tuple([v.number(), v.number()])),
  tokens: v.array(v.tuple([v.number(), v.number(), v.string(), v.number(), v.string()])),
})
export type Parsed = v.InferOutput<typeof parsedSchema>

/**
 * The word that a given mention is about, as the parse has it, and those that are one name with it;
 * none for several things that are named together ("Ann Lee and her staff").
 */
export function givenHeads({ sentences, tokens }: Parsed, mention: TextRange): TextRange[] {
  const sentence = sentences.find(([start, end]) => start <= mention.start && mention.start < end)
  if (sentence === undefined) return []
  const [from, to] = sentence
  const words = tokens
    .filter(([start]) => from <= start && start < to)
    .map(([start, end, , head, relation], index) => ({
      start,
      end,
      place: index + 1,
      head,
      relation,
    }))
    .filter(({ start, end }) => mention.start <= start && end <= mention.end)
  const places = new Set(words.map(({ place }) => place))
  const top = words.find(({ head }) => !places.has(head))
  if (top === undefined) return []
  const below = words.filter(({ head }) => head === top.place)
  if (below.some(({ relation }) => relation === 'conj')) return []
  return [top, ...below.filter(({ relation }) => relation.startsWith('flat'))]
}
