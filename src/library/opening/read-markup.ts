import { TooManyElements } from '../markup/markup-tree'
import { type ReadPage, readPage } from '../markup/read-page'
import { bareArticle, type OpenedArticle } from './opened-article'
import { paragraphsApart } from './paragraphs-apart'
import { readPlain } from './read-plain'
import type { LeftOut, ReadResult } from './read-result'
import { isSurroundingLine } from './surrounding-lines'

/**
 * Read markup as an article; words that were copied with it are taken where the markup has lost
 * some of them.
 */
export async function readMarkup(markup: string, words: string): Promise<ReadResult> {
  try {
    const page = await readPage(markup, { isCopied: words !== '' })
    return hasLost(page, words) ? readPlainWords(words) : articleOfPage(page)
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error
    return words.trim() === '' ? { kind: 'unread', problem: 'too-large' } : readPlainWords(words)
  }
}

/** Read a document of Word as an article. */
export async function readWordFile(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const { readWord } = await import('../markup/read-word')
    const document = await readWord(bytes)
    return document.ok
      ? articleOfPage(document.value)
      : { kind: 'unread', problem: document.problem }
  } catch (error) {
    if (error instanceof TooManyElements) return { kind: 'unread', problem: 'too-large' }
    throw error
  }
}

/** Read plain words as an article, without lines that were copied from around it. */
export function readPlainWords(words: string): ReadResult {
  const blocks = paragraphsApart(words)
    .split('\n\n')
    .map((block) => ({ words: block, kind: null, isKept: !isSurroundingLine(block) }))
  const text = blocks.flatMap((block) => (block.isKept ? [block.words] : [])).join('\n\n')
  if (text === '') return { kind: 'unread', problem: 'no-text' }
  const article = readPlain(text)
  return { kind: 'read', article, leftOut: leftOutOf(blocks, article) }
}

/** An article of the paragraphs that are kept of a page. */
export function articleOfPage({ blocks: found, facts }: ReadPage): ReadResult {
  const blocks = found.map((block) => ({
    ...block,
    isKept: block.isKept && (block.words === facts.headline || !isSurroundingLine(block.words)),
  }))
  const kept = blocks.filter(({ isKept }) => isKept)
  if (kept.length === 0) return { kind: 'unread', problem: 'no-text' }
  const text = kept.map(({ words }) => words).join('\n\n')
  const guessed = readPlain(text)
  const article = {
    ...bareArticle(text),
    ...facts,
    headline: facts.headline ?? guessed.headline,
    byline: facts.byline ?? guessed.byline,
    published: facts.published ?? guessed.published,
    paragraphs: kept
      .flatMap(({ words, kind }) => (kind === null ? [] : [{ words, kind }]))
      .slice(0, MOST_TOLD),
  }
  return { kind: 'read', article, leftOut: leftOutOf(blocks, article) }
}

/** So many paragraphs are told of, of a kind or left out: no page that anybody reads has more. */
const MOST_TOLD = 5000

/** What was left out, but for what is known of the article anyway. */
function leftOutOf(
  blocks: readonly ReadPage['blocks'][number][],
  { headline, byline }: OpenedArticle,
): LeftOut[] {
  const known = new Set([headline, byline])
  const leftOut: LeftOut[] = []
  let after = ''
  for (const { words, kind, isKept } of blocks) {
    if (isKept) after = words
    else if (!known.has(words)) leftOut.push({ words, kind, after })
    if (leftOut.length === MOST_TOLD) break
  }
  return leftOut
}

/** Whether markup has fewer letters than the same without it: a tenth may be pictures' names. */
function hasLost({ blocks }: ReadPage, words: string): boolean {
  const inMarkup = blocks.reduce((sum, block) => sum + lettersIn(block.words), 0)
  return inMarkup < 0.9 * lettersIn(words)
}

function lettersIn(words: string): number {
  return words.replaceAll(/\s+/g, '').length
}
