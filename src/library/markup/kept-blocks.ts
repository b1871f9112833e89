import type { PlacedBlock } from './block'
import { namesOf } from './element-looks'
import { withAncestors } from './markup-tree'

/** With more paragraphs or letters than an article has, or deeper ones, simpler rules hold. */
const MOST_WEIGHED = { paragraphs: 4000, letters: 2_000_000, depth: 200 } as const

/**
 * Which paragraphs of a page are its article, by their places. A quotation or a paragraph that an
 * extractor loses from the midst of the article is taken back: a lost quote is the worst loss.
 */
export async function keptBlocks(blocks: readonly PlacedBlock[]): Promise<ReadonlySet<number>> {
  const found = await weighed(blocks)
  if (found === null || found.size === 0) return new Set(numbersWhere(blocks, isLikelyArticle))
  const first = Math.min(...found)
  const last = Math.max(...found)
  const around = new Set([...found].map((number) => blocks[number]?.element.parent))
  return withoutLinksAtEnd(
    blocks,
    numbersWhere(blocks, (block, number) => {
      if (block.kind === 'headline' || isApart(block)) return false
      if (found.has(number)) return !(isLink(block) && isNamedApart(block))
      if (number < first || number > last || block.isHidden) return false
      return block.kind === 'quote' || (around.has(block.element.parent) && isLikelyArticle(block))
    }),
  )
}

/**
 * An article ends with words of its own: ways to share it, or to others, with what heads these, only
 * look like parts of it.
 */
function withoutLinksAtEnd(
  blocks: readonly PlacedBlock[],
  kept: readonly number[],
): ReadonlySet<number> {
  const isOf = (number: number, isMeant: (block: PlacedBlock) => boolean) => {
    const block = blocks[number]
    return block !== undefined && isMeant(block)
  }
  const isOwn = (block: PlacedBlock) =>
    block.kind === 'quote' || !(isLink(block) || HEADINGS.test(block.element.name))
  const end = kept.findLastIndex((number) => isOf(number, isOwn)) + 1
  const hasLinks = kept.slice(end).some((number) => isOf(number, isLink))
  return new Set(hasLinks ? kept.slice(0, end) : kept)
}

const HEADINGS = /^h[1-6]$/

async function weighed(blocks: readonly PlacedBlock[]): Promise<ReadonlySet<number> | null> {
  if (!mayBeWeighed(blocks)) return null
  const seen = numbersWhere(blocks, ({ isHidden }) => !isHidden)
  const found = await articlePartOf(seen.flatMap((number) => blocks[number] ?? []))
  return found && new Set(seen.filter((_number, place) => found.has(place)))
}

/** What the extractor takes for the article; `null` where it finds none, fails or does not come. */
async function articlePartOf(blocks: readonly PlacedBlock[]) {
  try {
    const { articlePart } = await import('./article-part')
    return articlePart(blocks)
  } catch {
    return null
  }
}

function mayBeWeighed(blocks: readonly PlacedBlock[]): boolean {
  if (blocks.length > MOST_WEIGHED.paragraphs) return false
  const letters = blocks.reduce((sum, { words }) => sum + words.length, 0)
  const isDeep = ({ element }: PlacedBlock) =>
    [...withAncestors(element)].length > MOST_WEIGHED.depth
  return letters <= MOST_WEIGHED.letters && !blocks.some(isDeep)
}

function numbersWhere(
  blocks: readonly PlacedBlock[],
  isMeant: (block: PlacedBlock, number: number) => boolean,
): readonly number[] {
  return blocks.flatMap((block, number) => (isMeant(block, number) ? [number] : []))
}

/** Whether nothing about a paragraph says that it surrounds an article. */
function isLikelyArticle(block: PlacedBlock): boolean {
  if (block.isHidden || block.kind === 'headline') return false
  return !isLink(block) && !isApart(block) && !isNamedApart(block)
}

function isLink({ words, linked }: PlacedBlock): boolean {
  return linked > 0.5 * words.length
}

/** Whether it stands in an element that surrounds articles. */
function isApart({ element }: PlacedBlock): boolean {
  return [...withAncestors(element)].some(
    ({ name, attributes }) =>
      SURROUNDING.has(name) || SURROUNDING_ROLES.has(attributes.get('role') ?? ''),
  )
}

/** Whether an author has named what it stands in, within the article, like what surrounds one. */
function isNamedApart({ element }: PlacedBlock): boolean {
  for (const around of withAncestors(element)) {
    if (around.name === 'body' || around.name === 'article') return false
    if (SURROUNDING_NAMES.test(namesOf(around))) return true
  }
  return false
}

const SURROUNDING: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'menu',
])
const SURROUNDING_ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'complementary', 'contentinfo', 'banner', 'search', 'dialog', 'menu'],
])
const SURROUNDING_NAMES =
  /\b(?:advert|advertisement|ad slot|comments?|cookie|newsletter|promo|related|recirc|share|sharing|sidebar|social|sponsored|subscribe|teaser|trending|most read)\b/
