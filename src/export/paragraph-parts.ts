import type { Article } from '@/edition/edition-schema'
import type { ParagraphKind } from '@/edition/lazy-vocabularies'

type KnownParagraph = Article['paragraphs'][number]

/**
 * What schema.org can say of an article whose paragraphs are known for what they are: its date line
 * and standfirst, its pictures by caption and credit, and what heads a part of it; its headline and
 * byline as printed, where the article has them in no field of its own.
 *
 * What the article says is left out: it stays where it is published.
 *
 * @see https://schema.org/NewsArticle and https://schema.org/ImageObject
 */
export function paragraphParts({ paragraphs, headline, authors }: Article) {
  const inOrder = paragraphs.toSorted((a, b) => a.start - b.start)
  function linesOf(property: Property): readonly KnownParagraph[] {
    return inOrder.filter(({ kind }) => PROPERTIES[kind] === property)
  }
  const pictures = picturesOf(linesOf('associatedMedia'))
  const heads = linesOf('hasPart').map(({ words }) => ({
    '@type': 'CreativeWork',
    headline: words,
  }))
  return {
    ...(headline === null && firstAs('headline', linesOf('headline'))),
    ...(authors === null && firstAs('creditText', linesOf('creditText'))),
    ...firstAs('dateline', linesOf('dateline')),
    ...firstAs('abstract', linesOf('abstract')),
    ...(pictures.length > 0 && { associatedMedia: pictures }),
    ...(heads.length > 0 && { hasPart: heads }),
  }
}

/** The property that a paragraph of each kind goes to; `null` for what the article says. */
const PROPERTIES = {
  headline: 'headline',
  standfirst: 'abstract',
  'cross-head': 'hasPart',
  byline: 'creditText',
  dateline: 'dateline',
  quote: null,
  list: null,
  caption: 'associatedMedia',
  credit: 'associatedMedia',
} as const satisfies Record<ParagraphKind, string | null>

type Property = (typeof PROPERTIES)[ParagraphKind]

/** The first of some lines as a property; nothing where there are none. */
function firstAs(property: string, [first]: readonly KnownParagraph[]) {
  return first === undefined ? {} : { [property]: first.words }
}

/** A caption with the credit that stands right behind it, or either alone. */
function picturesOf(lines: readonly KnownParagraph[]) {
  const pictures: { '@type': 'ImageObject'; caption?: string; creditText?: string }[] = []
  let end: number | null = null
  for (const line of lines) {
    const last = pictures.at(-1)
    if (line.kind === 'caption') pictures.push({ '@type': 'ImageObject', caption: line.words })
    else if (last && last.creditText === undefined && isNext(end, line))
      last.creditText = line.words
    else pictures.push({ '@type': 'ImageObject', creditText: line.words })
    end = line.end
  }
  return pictures
}

/** Whether a paragraph stands behind one that ends there, with a blank line between them. */
function isNext(end: number | null, { start }: KnownParagraph): boolean {
  return end !== null && start === end + 2
}
