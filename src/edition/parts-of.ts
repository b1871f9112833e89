import type { Edition } from './edition-schema'
import { isEvent } from './is-event'
import { listedEntities } from './listed-entities'
import { PAGE_PARTS, type PagePart, wordsOf } from './vocabularies'

/** The parts of a page that an edition has something for; a part that is not here has no heading either. */
export function partsOf(edition: Edition): ReadonlySet<PagePart> {
  const { article, checked, corrections, sources } = edition
  const found = {
    article: true,
    quotes: hasMargin(edition) || article.otherQuotationMarks.length > 0,
    timeline: edition.entities.some(isEvent),
    entities: listedEntities(edition).length > 0,
    sources:
      sources.length > 0 ||
      article.provenance !== null ||
      checked !== null ||
      corrections !== undefined,
  } satisfies Record<PagePart, boolean>
  return new Set(wordsOf(PAGE_PARTS).filter((part) => found[part]))
}

/** Whether anything can stand beside the text. */
function hasMargin({ quotations, dates, notes, gaps, voices }: Edition): boolean {
  return [quotations, dates, notes, gaps, voices].some((list) => list?.length)
}
