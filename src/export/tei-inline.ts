import type { Edition, Mention, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import type { EntityKind } from '@/edition/vocabularies'
import type { TextRange } from '@/text/range'
import { teiDate } from './tei-dates'
import { teiId, teiPointers } from './tei-ids'
import { saidPieces } from './tei-said'
import type { XmlAttributes } from './xml'

/** An element that would stand around a range of the text. */
export type InlineElement = TextRange & {
  readonly id: string
  readonly name: string
  readonly attributes: XmlAttributes
}

/** What is marked in the text itself: words said, mentions, dates; outer ones before inner ones. */
export function inlineElements(edition: Edition): InlineElement[] {
  const { article, quotations, mentions, dates } = edition
  return [
    ...quotations.flatMap((quotation) => saidElements(article.text, quotation)),
    ...dates.map(({ id, start, end, edtf }) => {
      const attributes = teiDate(edtf)
      return { start, end, id: teiId.date(id), name: 'date', attributes }
    }),
    ...mentions.map((mention) => mentionElement(edition, mention)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * The elements that nest within each other and stay within one of `wholes`, and those that do not:
 * they cross another one and have to stand off.
 *
 * @param elements in the order of `inlineElements`
 */
export function separateCrossing(
  elements: readonly InlineElement[],
  wholes: readonly TextRange[],
): { readonly nested: InlineElement[]; readonly crossing: InlineElement[] } {
  const nested: InlineElement[] = []
  const crossing: InlineElement[] = []
  const open: TextRange[] = []
  let index = 0
  for (const element of elements) {
    while ((wholes[index]?.end ?? Number.POSITIVE_INFINITY) <= element.start) index++
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= element.start) open.pop()
    const around = open.at(-1) ?? wholes[index]
    if (around && around.start <= element.start && element.end <= around.end) {
      nested.push(element)
      open.push(element)
    } else crossing.push(element)
  }
  return { nested, crossing }
}

/** Pieces of one quotation point at each other: `next`, `prev`. */
function saidElements(text: string, quotation: Quotation): InlineElement[] {
  const pieces = saidPieces(text, quotation)
  return pieces.map(({ start, end, id, isDirect }, index) => ({
    start,
    end,
    id,
    name: 'said',
    attributes: {
      who: teiPointers(quotation.speakers.map(teiId.entity)),
      direct: String(isDirect),
      prev: teiPointers(pieces.slice(Math.max(0, index - 1), index).map((piece) => piece.id)),
      next: teiPointers(pieces.slice(index + 1, index + 2).map((piece) => piece.id)),
    },
  }))
}

/** The element of a name by what it names; `null` for what TEI has no element for. */
const NAME_ELEMENTS = {
  person: 'persName',
  organisation: 'orgName',
  place: 'placeName',
  document: null,
  topic: null,
  event: null,
} as const satisfies Record<EntityKind, string | null>

/** A name of one person, organisation or place has its own element; all else is a referring string. */
function mentionElement(edition: Edition, mention: Mention): InlineElement {
  const [first, ...others] = mention.entities.flatMap((id) => findEntity(edition, id) ?? [])
  const isName = mention.form === 'name' && others.length === 0
  const name = isName && first ? NAME_ELEMENTS[first.kind] : null
  const { start, end, entities, form, basis } = mention
  return {
    start,
    end,
    id: teiId.mention(mention.id),
    name: name ?? 'rs',
    attributes: {
      type: name === null ? form : null,
      ref: teiPointers(entities.map(teiId.entity)),
      cert: basis.confidence === undefined ? null : String(basis.confidence),
    },
  }
}
