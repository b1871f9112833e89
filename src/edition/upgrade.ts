import { parseByline } from './parse-byline'

/**
 * An edition of format 1 as one of format 2; what is of no earlier format is given back as it is.
 *
 * Pure, and total: it changes the shape of what it knows and believes nothing, so that a faulty
 * file keeps its faults for `parseEdition` to tell. What format 1 had no place for becomes what
 * claims least: an empty list of records, notes, voices or gaps, which did not say whether anybody
 * had looked, becomes an absent one, and no verdict is given.
 */
export function upgrade(value: unknown): unknown {
  if (!isFields(value) || 'format' in value) return value
  const { article, entities, sections, mentions, quotations, dates, notes, voices, gaps } = value
  return withoutAbsent({
    ...value,
    format: 2,
    article: mapFields(article, upgradeArticle),
    sections: mapItems(sections, withBasis({ kind: 'edited' })),
    entities: mapItems(entities, upgradeEntity),
    mentions,
    quotations: mapItems(quotations, upgradeQuotation),
    dates: mapItems(dates, (date) => ({
      ...withReason('resolved')(date),
      type: 'date',
      value: null,
    })),
    notes: lookedFor(mapItems(notes, withBasis({ kind: 'reference' }))),
    voices: lookedFor(mapItems(voices, withReason('resolved'))),
    gaps: lookedFor(mapItems(gaps, withBasis({ kind: 'edited' }))),
  })
}

type Fields = Readonly<Record<string, unknown>>

function upgradeArticle({ author, otherQuotationMarks, ...article }: Fields): Fields {
  return {
    ...article,
    authors: typeof author === 'string' ? bylineOf(author, article['publisher']) : author,
    extent: null,
    paragraphs: [],
    otherQuotationMarks: mapItems(otherQuotationMarks, withReason('edited')),
  }
}

function bylineOf(author: string, publisher: unknown): unknown {
  return parseByline(author, typeof publisher === 'string' ? publisher : null)
}

function upgradeEntity({ dateReason, ...entity }: Fields): Fields {
  const { kind, sources, standing } = entity
  const isFromText = kind === 'event' ? standing === 'stated' : isEmpty(sources)
  return {
    ...entity,
    basis: { kind: isFromText ? 'stated' : 'reference' },
    ...(dateReason !== undefined && { dateBasis: { kind: 'resolved', reason: dateReason } }),
  }
}

function upgradeQuotation({ records, ...quotation }: Fields): Fields {
  const upgraded = mapItems(records, (record) => ({
    ...record,
    verdict: null,
    basis: { kind: 'reference' },
  }))
  return withoutAbsent({ ...quotation, records: lookedFor(upgraded) })
}

/** The reason that format 1 asked for in words becomes that of a basis. */
function withReason(kind: string): (item: Fields) => Fields {
  return ({ reason, ...item }) => ({ ...item, basis: withoutAbsent({ kind, reason }) })
}

function withBasis(basis: Fields): (item: Fields) => Fields {
  return (item) => ({ ...item, basis })
}

function lookedFor(list: unknown): unknown {
  return isEmpty(list) ? undefined : list
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0
}

function mapItems(list: unknown, change: (item: Fields) => Fields): unknown {
  return Array.isArray(list) ? list.map((item: unknown) => mapFields(item, change)) : list
}

function mapFields(value: unknown, change: (item: Fields) => Fields): unknown {
  return isFields(value) ? change(value) : value
}

function withoutAbsent(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
