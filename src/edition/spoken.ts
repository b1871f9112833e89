import type { TextRange } from '@/text/range'
import { segments } from '@/text/segments'
import type { Sentence } from '@/text/sentences'
import { trimmedRange } from '@/text/trimmed-range'
import { wholeSentences } from '@/text/whole-sentences'
import { editionIndex } from './edition-index'
import type { Edition, Quotation } from './edition-schema'
import { isOwnWords } from './is-own-words'
import { PARAGRAPH_KINDS } from './lazy-vocabularies'

/**
 * What a voice says in one go: words of the article, or that somebody's own words begin or end
 * here. That is not in the article: its range is empty, at the place it tells of.
 */
export type Utterance = TextRange & {
  /** The sentence it is part of, without white space at its end. */
  readonly sentence: Sentence
} & (
    | {
        readonly kind: 'text'
        readonly words: string
        /** The quotation that it goes on with; `null` where none has begun before it. */
        readonly goesOn: Quotation | null
      }
    | { readonly kind: 'opening'; readonly quotation: Quotation }
    | { readonly kind: 'closing' }
  )

/**
 * Utterances stay under this many UTF-16 units: voices are known to fall silent, without a
 * word to the page, in the middle of what takes them longer than about 15 seconds.
 */
const LONGEST = 200

/**
 * The article as it is read aloud, in order: a sentence, or a part of one that is long or that
 * a quotation begins or ends in. Somebody's own words stand between an opening and a closing, each
 * part of an interrupted quotation by itself.
 */
export function utterances(edition: Edition): readonly Utterance[] {
  const { text } = edition.article
  const quoted = quotedParts(edition)
  const { paragraphs } = editionIndex(edition)
  const spoken = wholeSentences(text).filter(({ paragraph }) => {
    const kind = paragraphs[paragraph - 1]?.kind ?? null
    return kind === null || PARAGRAPH_KINDS[kind].isSpoken
  })
  return spoken.flatMap((found) => {
    const sentence = { ...found, ...trimmedRange(text, found) }
    return segments(sentence, quoted).flatMap(({ start, end, covering }) => {
      const goesOn = covering.find((part) => part.start < start)?.quotation ?? null
      return [
        ...covering
          .filter((part) => part.start === start)
          .map(({ quotation }) => ({
            kind: 'opening' as const,
            ...{ start, end: start, sentence, quotation },
          })),
        ...breaths(text, { start, end }).map((breath) => ({
          kind: 'text' as const,
          ...breath,
          ...{ sentence, goesOn, words: text.slice(breath.start, breath.end) },
        })),
        ...covering
          .filter((part) => part.end === end)
          .map(() => ({ kind: 'closing' as const, start: end, end, sentence })),
      ]
    })
  })
}

/** The index of the first utterance of the sentence that the offset (UTF-16 units) stands in. */
export function utteranceAt(said: readonly Utterance[], offset: number): number {
  const found = said.findIndex(({ sentence }) => offset < sentence.end)
  return Math.max(0, found)
}

/** The index where the next sentence after that at `index` begins, or the one before; `null` at the ends. */
export function sentenceBeside(
  said: readonly Utterance[],
  index: number,
  by: 1 | -1,
): number | null {
  const here = said[index]?.sentence
  const beside = said
    .slice(by === 1 ? index : 0, by === 1 ? undefined : index)
    [by === 1 ? 'find' : 'findLast'](({ sentence }) => sentence !== here)?.sentence
  return beside ? said.findIndex(({ sentence }) => sentence === beside) : null
}

type QuotedPart = TextRange & { readonly quotation: Quotation }

/** The parts printed in quotation marks, with the quotations that they are of. */
function quotedParts(edition: Edition): QuotedPart[] {
  return edition.quotations.flatMap((quotation) =>
    quotation.parts
      .filter(({ words }) => isOwnWords(quotation, words))
      .map(({ start, end }) => ({ start, end, quotation })),
  )
}

/** A stretch cut where a reader would take breath; none where it holds nothing that sounds. */
function breaths(text: string, { start, end }: TextRange): TextRange[] {
  const found: TextRange[] = []
  let from = start
  while (end - from >= LONGEST) {
    const to = from + breakIn(text.slice(from, from + LONGEST - 1))
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
    .map((breath) => trimmedRange(text, breath))
    .filter((breath) => /[\p{L}\p{N}]/u.test(text.slice(breath.start, breath.end)))
}

/** After the last comma or its like in `words`, else after the last space, else at the end. */
function breakIn(words: string): number {
  for (let at = words.length - 1; at > 0; at--) {
    if (isComma(words, at - 1)) return at
  }
  const space = words.lastIndexOf(' ')
  if (space > 0) return space
  const endsInHalf = /[\uD800-\uDBFF]$/.test(words)
  return endsInHalf ? words.length - 1 : words.length
}

/** A comma counts where white space follows, so that no number is cut; a wide one always. */
function isComma(words: string, at: number): boolean {
  return /[，、；：]/.test(words[at] ?? '') || /^[,;:–—]\s$/.test(words.slice(at, at + 2))
}
