import type { Edition } from '@/edition/edition-schema'
import { memoize } from '@/edition/memoize'
import { type Answer, answerOfName, answerOfProse, type NameRank } from '@/text/answer-to-words'
import { allPlaces } from '@/text/find-words'
import { foldAccents } from '@/text/fold-accents'
import { foldForSearch } from '@/text/fold-for-search'
import { type FoldedText, foldedRange, sourceRange } from '@/text/fold-text'
import { paragraphs } from '@/text/paragraphs'
import { preparedText } from '@/text/passage/prepared-text'
import type { TextRange } from '@/text/range'
import { wordsTogether } from '@/text/words-together'
import { type SearchEntry, searchEntries } from './search-entries'

/** How well something answers: 6 is what has all the words, but not in one of its texts. */
export type FoundRank = NameRank | 6

/** A place in the text; its rank is 5 where the words stand there in another order, or apart. */
export type TextMatch = TextRange & { readonly rank: 2 | 4 | 5 }

/** Something found by its words: how well it answers, and which words of its own do. */
export type EntryMatch = SearchEntry & {
  readonly rank: FoundRank
  /** The name or the words that were found, where they are not the label. */
  readonly detail: string
  /** Where in those, else in the label, the first of the words stand. */
  readonly within: TextRange
}

type FoldedWords = {
  readonly words: string
  readonly folded: FoldedText
  readonly answer: (text: string, sought: readonly string[]) => Answer<NameRank> | null
}

/** An edition made ready for searching: everything folded once. */
export type SearchIndex = {
  readonly text: FoldedText
  /** The sentences and the paragraphs, as ranges of the folded text. */
  readonly stretches: readonly (readonly TextRange[])[]
  readonly entries: readonly (SearchEntry & { readonly texts: readonly FoldedWords[] })[]
}

/** An edition's text and all that the page holds beside it, folded; made once for an edition. */
export const searchIndex: (edition: Edition) => SearchIndex = memoize((edition) => {
  const source = edition.article.text
  // Links to passages need the text prepared too.
  const { folded, sentences } = preparedText(source)
  const text = foldAccents(folded)
  return {
    text,
    stretches: [sentences, paragraphs(source)].map((all) =>
      all.map((stretch) => foldedRange(text, stretch)),
    ),
    entries: searchEntries(edition).map((entry) => ({ ...entry, texts: textsOf(entry) })),
  }
})

/**
 * Where the words stand in the text, each at the beginning of a word, regardless of case, accents
 * and marks; in order and apart. Where they nowhere stand together, the shortest part of each
 * sentence that has them all, or else of each paragraph.
 */
export function findPlaces(index: SearchIndex, sought: readonly string[]): TextMatch[] {
  const { text } = index
  const together = allPlaces(text.text, sought).map(
    ({ isWhole, ...place }) => ({ ...sourceRange(text, place), rank: isWhole ? 2 : 4 }) as const,
  )
  if (together.length > 0 || sought.length < 2) return together
  for (const stretches of index.stretches) {
    const apart = wordsTogether(text.text, sought, stretches)
    if (apart.length > 0) {
      return apart.map((place) => ({ ...sourceRange(text, place), rank: 5 }) as const)
    }
  }
  return []
}

/** What has the words, each thing once by the words of its own that answer best. */
export function findEntries({ entries }: SearchIndex, sought: readonly string[]): EntryMatch[] {
  if (sought.length === 0) return []
  return entries.flatMap(({ texts, ...entry }) => {
    const best = bestOf(texts, sought) ?? spreadOver(texts, sought, entry.label)
    if (!best) return []
    const { rank, place, words, folded } = best
    const detail = words === entry.label ? '' : words
    return [{ ...entry, rank, detail, within: sourceRange(folded, place) }]
  })
}

function textsOf({ label, names, prose }: SearchEntry): FoldedWords[] {
  return [
    ...[label, ...names].map((words) => foldedWords(words, answerOfName)),
    ...prose.map((words) => foldedWords(words, answerOfProse)),
  ]
}

function foldedWords(words: string, answer: FoldedWords['answer']): FoldedWords {
  return { words, folded: foldForSearch(words), answer }
}

type Best = Pick<FoldedWords, 'words' | 'folded'> & {
  readonly rank: FoundRank
  readonly place: TextRange
}

function bestOf(texts: readonly FoldedWords[], sought: readonly string[]): Best | null {
  let best: Best | null = null
  for (const { words, folded, answer } of texts) {
    const found = answer(folded.text, sought)
    if (found && found.rank < (best?.rank ?? Number.POSITIVE_INFINITY)) {
      best = { ...found, words, folded }
    }
  }
  return best
}

/** Where the words stand in several of the texts; shown is the first of them that the label has not. */
function spreadOver(
  texts: readonly FoldedWords[],
  sought: readonly string[],
  label: string,
): Best | null {
  if (sought.length < 2) return null
  const each = sought.flatMap((word) => bestOf(texts, [word]) ?? [])
  const shown = each.find(({ words }) => words !== label) ?? each[0]
  return shown && each.length === sought.length ? { ...shown, rank: 6 } : null
}
