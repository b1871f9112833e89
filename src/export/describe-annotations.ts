import type { LinkTo } from '@/address/link-to'
import type { Article, Edition, EventEntity, Mention, Note } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { isEvent } from '@/edition/is-event'
import type { WordedRecord } from '@/edition/quotations'
import { type Wordings, wordingsOf } from '@/edition/wordings'
import type { WordRange } from '@/text/range'
import { selectorsOf } from './text-selectors'
import { CLAIM_VERDICT_WORDS, extentWords } from './words'

/** An annotation before it has an address. */
export type DescribedAnnotation = {
  readonly id: string
  readonly motivation: string | readonly string[]
  readonly body: readonly object[]
  readonly ranges: readonly WordRange[]
  /** The list of the edition that it comes from, and all that the model has no place for. */
  readonly more: { readonly list: string; readonly rest: object }
}

/** Every range and every event of the edition as an annotation, list by list, each in the edition's order. */
export function describeAnnotations(edition: Edition, link: LinkTo): DescribedAnnotation[] {
  return [
    ...edition.mentions.map((mention) => describeMention(edition, mention, link)),
    ...edition.quotations.map((quotation) =>
      describeQuotation(wordingsOf(edition, quotation), link),
    ),
    ...edition.entities.filter(isEvent).map((event) => describeEvent(event, link)),
    ...describeList('dates', 'describing', edition.dates, ({ edtf, value, basis }) =>
      [edtf ?? value, basis.reason].filter(Boolean).join(': '),
    ),
    ...describeList('notes', 'commenting', edition.notes ?? [], noteWords),
    ...describeList('gaps', 'commenting', edition.gaps ?? [], ({ text }) => text),
    ...describeList('sections', 'describing', edition.sections, ({ heading }) => heading),
    ...describeList(
      'voices',
      'classifying',
      edition.voices ?? [],
      ({ basis }) => basis.reason ?? '',
    ),
    ...describeList(
      ...(['otherQuotationMarks', 'commenting', edition.article.otherQuotationMarks] as const),
      ({ basis }) => basis.reason ?? '',
    ),
    ...describeList('paragraphs', 'classifying', edition.article.paragraphs, ({ kind }) => kind),
    ...describeExtent(edition.article),
  ]
}

/** The target of an annotation: its words in the edition's text, each of its parts, or all of it. */
export function describeTargets(edition: Edition, source: string) {
  const selectors = selectorsOf(edition.article.text)
  return (ranges: readonly WordRange[]) => {
    const targets = ranges.map((range) => ({
      type: 'SpecificResource',
      source,
      selector: selectors(range),
    }))
    if (targets.length === 0) return source
    return targets.length === 1 ? targets[0] : targets
  }
}

function describeMention(edition: Edition, mention: Mention, link: LinkTo): DescribedAnnotation {
  const kinds = mention.entities.flatMap((id) => findEntity(edition, id)?.kind ?? [])
  return {
    id: mention.id,
    motivation: ['identifying', 'classifying'],
    body: [
      ...mention.entities.map((id) => ({
        type: 'SpecificResource',
        source: link({ kind: 'entity', id }),
        purpose: 'identifying',
      })),
      ...[...new Set(kinds)].map((kind) => textBody(kind, 'classifying')),
    ],
    ranges: [mention],
    more: { list: 'mentions', rest: withoutRange(mention) },
  }
}

/** Both wordings: the printed one as the target, the official ones as bodies. */
function describeQuotation(wordings: Wordings, link: LinkTo): DescribedAnnotation {
  const { quotation, speakers, records } = wordings
  const { parts, ...rest } = quotation
  return {
    id: quotation.id,
    motivation: ['linking', 'describing'],
    body: [
      ...speakers.map(({ id }) => ({
        type: 'SpecificResource',
        source: link({ kind: 'entity', id }),
        purpose: 'linking',
      })),
      ...records.map(({ record }) => textBody(recordWords(record), 'describing')),
    ],
    ranges: parts,
    more: { list: 'quotations', rest },
  }
}

/** One with all passages of the event; one without any is about the text as a whole. */
function describeEvent({ id, label, date, passages }: EventEntity, link: LinkTo) {
  return {
    id,
    motivation: ['describing', 'linking'],
    body: [
      textBody(`${date}: ${label}`, 'describing'),
      { type: 'SpecificResource', source: link({ kind: 'event', id }), purpose: 'linking' },
    ],
    ranges: passages,
    more: { list: 'events', rest: { event: id } },
  }
}

/** One where the text held breaks off; nothing where it is whole, or nobody knows. */
function describeExtent(article: Article): DescribedAnnotation[] {
  const { extent } = article
  if (extent?.kind !== 'part') return []
  const words = extentWords(article) ?? ''
  return describeList('extent', 'commenting', [extent.after], () => words)
}

/** Annotations with nothing but words to say; those without an id of their own are numbered. */
function describeList<Item extends WordRange & { readonly id?: string }>(
  list: string,
  motivation: string,
  items: readonly Item[],
  wordsOf: (item: Item) => string,
): DescribedAnnotation[] {
  return items.map((item, index) => ({
    id: item.id ?? `${list}-${index + 1}`,
    motivation,
    body: [wordsOf(item)].filter(Boolean).map((words) => textBody(words, motivation)),
    ranges: [item],
    more: { list, rest: withoutRange(item) },
  }))
}

function textBody(value: string, purpose: string) {
  return { type: 'TextualBody', value, format: 'text/plain', purpose }
}

function recordWords({ label, words, finding }: WordedRecord): string {
  const labelled = label === null ? `“${words}”` : `${label}: “${words}”`
  return finding === null ? labelled : `${labelled} ${finding}`
}

function noteWords({ text, verdict, record }: Note): string {
  const found = verdict && `${CLAIM_VERDICT_WORDS[verdict]}.`
  return [found, text, record && `The record: “${record}”.`].filter(Boolean).join(' ')
}

function withoutRange<Item extends WordRange>({ start, end, words, ...rest }: Item) {
  return rest
}
