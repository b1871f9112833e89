import { type Paragraph, paragraphs } from '@/text/paragraphs'
import type { TextRange } from '@/text/range'
import { type Paced, pacedFlatMap } from '../pace'
import { guessParagraph, type ParagraphGuess } from './paragraph-guess'
import { sentenceStarts } from './sentence-starts'
import { tokenCuts } from './token-cuts'

/** A word or a mark; `sentence` and `paragraph` are indices of the reading's lists, from 0. */
export type Token = TextRange & {
  /** It in small letters, with straight apostrophes and hyphens: what words are looked up by. */
  readonly key: string
  readonly sentence: number
  readonly paragraph: number
}

/** Tokens in a row: from index `firstToken` up to `endToken`, which is not one of them. */
type TokenSpan = { readonly firstToken: number; readonly endToken: number }

/** From the start of its first token to the end of its last. */
type ReadSentence = TextRange & TokenSpan & { readonly paragraph: number }

type ReadParagraph = Paragraph & TokenSpan & { readonly guess: ParagraphGuess | null }

/** A text cut into paragraphs, sentences and tokens, once for all who look for something in it. */
export type Reading = {
  readonly text: string
  readonly paragraphs: readonly ReadParagraph[]
  readonly sentences: readonly ReadSentence[]
  readonly tokens: readonly Token[]
}

/** Read a text whose paragraphs are apart by one blank line, in time that grows with its length. */
export function* read(text: string): Paced<Reading> {
  const cuts = yield* tokenCuts(text)
  const read = yield* readParagraphs(text, cuts)
  const sentences = yield* readSentences(text, cuts, read)
  let sentence = 0
  // Sentences may be of any length.
  const tokens = yield* pacedFlatMap(cuts, ({ start, end }, index) => {
    while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) <= index) sentence++
    const paragraph = sentences[sentence]?.paragraph ?? 0
    return [{ start, end, key: keyOf(text.slice(start, end)), sentence, paragraph }]
  })
  return { text, paragraphs: read, sentences, tokens }
}

function* readParagraphs(text: string, cuts: readonly TextRange[]): Paced<ReadParagraph[]> {
  let next = 0
  let hasText = false
  return yield* pacedFlatMap(paragraphs(text), (paragraph) => {
    const firstToken = next
    while ((cuts[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next++
    const guess = guessParagraph(text.slice(paragraph.start, paragraph.end), !hasText)
    hasText ||= guess !== 'dateline' && guess !== 'byline' && next > firstToken
    return [{ ...paragraph, firstToken, endToken: next, guess }]
  })
}

function* readSentences(
  text: string,
  cuts: readonly TextRange[],
  paragraphs: readonly ReadParagraph[],
): Paced<ReadSentence[]> {
  const starts = yield* sentenceStarts(text, cuts)
  let paragraph = 0
  return yield* pacedFlatMap(starts, (firstToken, index) => {
    const endToken = starts[index + 1] ?? cuts.length
    const [start, end] = [cuts[firstToken]?.start ?? 0, cuts[endToken - 1]?.end ?? 0]
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= start) paragraph++
    return [{ start, end, firstToken, endToken, paragraph }]
  })
}

function keyOf(word: string): string {
  const small = word.toLowerCase()
  if (!CURLY.test(small)) return small
  return small.replaceAll(/[‘’]/g, "'").replaceAll(/[‐‑]/g, '-')
}

const CURLY = /[‘’‐‑]/
