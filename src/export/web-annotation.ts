import type { ExportOptions } from '@/address/link-to'
import type { Edition } from '@/edition/edition-schema'
import { isEvent } from '@/edition/is-event'
import { editionTitle } from '@/edition/titles'
import { describeAnnotations, describeTargets } from './describe-annotations'
import { POSITION_UNIT } from './text-selectors'

/** The one property for what the model has no place for; JSON-LD takes its value as plain JSON. */
export const MORE = 'lectern:more'

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { lectern: 'urn:x-lectern:', [MORE]: { '@id': MORE, '@type': '@json' } },
] as const

/**
 * The edition as a W3C Web Annotation collection of one page; `parseWebAnnotation` reads it back.
 *
 * @see https://www.w3.org/TR/annotation-model/#collections
 */
export function exportWebAnnotation(edition: Edition, { link }: ExportOptions): string {
  const url = link({ kind: 'edition' })
  const targets = describeTargets(edition, url)
  const items = describeAnnotations(edition, link).map(
    ({ id, motivation, body, ranges, more }) => ({
      id: `${url}#annotation-${id}`,
      type: 'Annotation',
      motivation,
      body,
      target: targets(ranges),
      [MORE]: more,
    }),
  )
  const collection = {
    '@context': CONTEXT,
    id: `${url}#annotations`,
    type: 'AnnotationCollection',
    label: labelOf(edition),
    total: items.length,
    first: { id: `${url}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
    [MORE]: {
      positions: POSITION_UNIT,
      lists: LOOKED_FOR.filter((list) => edition[list] !== undefined),
      edition: withoutAnnotations(edition),
    },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** Lists that an edition may be without, so that an empty one is told apart from none. */
export const LOOKED_FOR = ['notes', 'voices', 'gaps'] as const

function labelOf(edition: Edition): string {
  const by = edition.editorial === null ? '' : ` by ${edition.editorial.by}`
  return `Annotations${by}: ${editionTitle(edition)}`
}

/** What no annotation carries: the article, its entities, the sources. */
function withoutAnnotations(edition: Edition) {
  const { mentions, quotations, dates, notes, voices, gaps, sections, ...rest } = edition
  const { otherQuotationMarks, paragraphs, ...article } = rest.article
  const entities = rest.entities.map((entity) => {
    if (!isEvent(entity)) return entity
    const { passages, ...event } = entity
    return event
  })
  const extent = article.extent && { kind: article.extent.kind }
  return { ...rest, article: { ...article, extent }, entities }
}
