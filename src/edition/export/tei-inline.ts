import type { TextRange } from '@/text/range'
import type { Edition, Mention, Quotation } from '../edition-schema'
import { findEntity } from '../find-by-id'
import { isOwnWords } from '../is-own-words'
import { teiDate } from './tei-dates'
import { teiId, teiPointers } from './tei-ids'
import type { XmlAttributes } from './xml'

/** An element that would stand around a range of the text. */
export type InlineElement = TextRange & {
  readonly id: string
  readonly name: string
  readonly attributes: XmlAttributes
}

/** What is marked in the text itself: words said, mentions, dates; outer ones before inner ones. */
export function inlineElements(edition: Edition): InlineElement[] {
  const { quotations, mentions, dates } = edition
  return [
    ...quotations.flatMap(saidElements),
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

/** Parts of one quotation point at each other: `next`, `prev`. */
function saidElements(quotation: Quotation): InlineElement[] {
  const { id, parts, speakers } = quotation
  return parts.map(({ start, end, words }, index) => ({
    start,
    end,
    id: teiId.quotePart(id, index + 1),
    name: 'said',
    attributes: {
      who: teiPointers(speakers.map(teiId.entity)),
      direct: String(isOwnWords(quotation, words)),
      prev: index === 0 ? null : `#${teiId.quotePart(id, index)}`,
      next: index === parts.length - 1 ? null : `#${teiId.quotePart(id, index + 2)}`,
    },
  }))
}

const NAME_ELEMENTS = new Map([
  ['person', 'persName'],
  ['organisation', 'orgName'],
  ['place', 'placeName'],
])

/** A name of one person, organisation or place has its own element; all else is a referring string. */
function mentionElement(edition: Edition, mention: Mention): InlineElement {
  const [first, ...others] = mention.entities.flatMap((id) => findEntity(edition, id) ?? [])
  const isName = mention.form === 'name' && others.length === 0
  const name = isName ? NAME_ELEMENTS.get(first?.kind ?? '') : undefined
  const { start, end, entities, form, basis } = mention
  return {
    start,
    end,
    id: teiId.mention(mention.id),
    name: name ?? 'rs',
    attributes: {
      type: name === undefined ? form : null,
      ref: teiPointers(entities.map(teiId.entity)),
      cert: basis.confidence === undefined ? null : String(basis.confidence),
    },
  }
}
