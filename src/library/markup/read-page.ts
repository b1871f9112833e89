import type { Block, PlacedBlock } from './block'
import { blocksOfMarkup } from './blocks-of-markup'
import { keptBlocks } from './kept-blocks'
import { elementsIn, type MarkupElement, parseMarkup } from './markup-tree'
import { type PageFacts, webAddressOf } from './page-fact'
import { pageFacts } from './page-facts'

/** A paragraph of a page, and whether it is taken for a part of the article. */
type ReadBlock = Block & { readonly isKept: boolean }

/** A page as it was read: all of its paragraphs in its order, and what it says of its article. */
export type ReadPage = { readonly blocks: readonly ReadBlock[]; readonly facts: PageFacts }

/**
 * Read markup as paragraphs: a whole page loses what surrounds its article, words that somebody
 * has chosen and copied are all kept.
 *
 * @param isCopied they were chosen in a page, and are not all of it
 * @throws TooManyElements
 */
export async function readPage(markup: string, { isCopied = false } = {}): Promise<ReadPage> {
  const root = parseMarkup(markup)
  const blocks = blocksOfMarkup(root)
  const facts = withSavedFrom(pageFacts(root), markup)
  const kept = !isCopied || isWholePage(root) ? await keptBlocks(blocks) : seenBlocks(blocks)
  return {
    facts,
    blocks: blocks.map(({ words, kind }, number) => ({ words, kind, isKept: kept.has(number) })),
  }
}

/** Copied words come without what surrounds an article, unless all of a page was copied. */
function isWholePage(root: MarkupElement): boolean {
  for (const { name } of elementsIn(root)) if (OF_WHOLE_PAGES.has(name)) return true
  return false
}

const LOOKED_AT = 4000
const OF_WHOLE_PAGES: ReadonlySet<string> = new Set(['nav', 'footer', 'main'])

function seenBlocks(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  return new Set(blocks.flatMap(({ isHidden }, number) => (isHidden ? [] : [number])))
}

/**
 * Browsers note on top of a page that they save where it comes from, which what the page says itself is
 * better than; our bookmark notes where it was copied, which nothing is better than.
 */
function withSavedFrom(facts: PageFacts, markup: string): PageFacts {
  const [, how, from = ''] = NOTED.exec(markup.slice(0, LOOKED_AT)) ?? []
  const url = webAddressOf(from)
  return url === null || (how === 'saved' && facts.url !== null) ? facts : { ...facts, url }
}

const NOTED = /<!--\s*(saved|copied) from url=\(\d+\)(https?:\S+)\s*-->/
