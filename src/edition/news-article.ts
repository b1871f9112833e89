import type { Edition, Entity, OfficialRecord, Quotation } from './edition-schema'
import { findEntity, findSource } from './find-by-id'
import { isEvent } from './is-event'
import { mentionsOf } from './mentions-of'
import { quotedStatements, reportedWords } from './quotations'

/** Where the edition can be read and its picture seen; `null` where that is not known. */
type Places = { readonly url: string | null; readonly image: string | null }

/**
 * The edition as a schema.org NewsArticle, based on the article.
 *
 * It is the edition's own: headline, summary and maker; the article with its publisher is what it
 * is based on. A quotation is part of it only where both wordings are held.
 *
 * @see https://schema.org/NewsArticle and https://schema.org/Quotation
 */
export function newsArticle(edition: Edition, { url, image }: Places) {
  const { editorial, article, checked } = edition
  const maker = { '@type': 'Organization', name: editorial.by }
  const mentioned = edition.entities.filter((entity) => isNamedInText(edition, entity))
  const hasPart = quotedStatements(edition).flatMap((quotation) =>
    quotationPart(edition, quotation, url),
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url !== null && { '@id': url, url }),
    ...(image !== null && { image }),
    headline: editorial.headline,
    description: editorial.summary,
    inLanguage: article.language,
    dateModified: checked,
    author: maker,
    publisher: maker,
    isBasedOn: originalArticle(edition),
    about: mentioned.filter(({ kind }) => kind === 'topic').map(namedThing),
    mentions: mentioned.filter(({ kind }) => kind !== 'topic').map(namedThing),
    ...(hasPart.length > 0 && { hasPart }),
  }
}

function originalArticle({ article }: Edition) {
  return {
    '@type': 'NewsArticle',
    url: article.url,
    ...(article.headline !== null && { headline: article.headline }),
    ...(article.author !== null && { creditText: article.author }),
    ...publishedOn(article.published),
    publisher: { '@type': 'Organization', name: article.publisher },
  }
}

/** A quotation with its official wordings; nothing where none is held. */
function quotationPart(edition: Edition, quotation: Quotation, url: string | null) {
  if (quotation.records.length === 0) return []
  const speakers = quotation.speakers.flatMap((id) => findEntity(edition, id) ?? [])
  return [
    {
      '@type': 'Quotation',
      ...(url !== null && { url: `${url}#quote-${quotation.id}` }),
      text: reportedWords(quotation),
      spokenByCharacter: speakers.map(namedThing),
      isBasedOn: quotation.records.map((record) => officialWording(edition, record)),
    },
  ]
}

function officialWording(
  edition: Edition,
  { label, words, date, seenIn, finding }: OfficialRecord,
) {
  const source = findSource(edition, seenIn)
  return {
    '@type': 'Quotation',
    name: label,
    text: words,
    description: finding,
    ...publishedOn(date),
    ...(source && {
      isPartOf: {
        '@type': 'CreativeWork',
        name: source.title,
        url: source.url,
        publisher: { '@type': 'Organization', name: source.publisher },
      },
    }),
  }
}

/** Whether the article's words point at it and it has a name; an event has its label. */
function isNamedInText(edition: Edition, entity: Entity): boolean {
  if (isEvent(entity)) return entity.standing === 'stated' && !entity.isArticle
  return entity.name !== null && mentionsOf(edition, entity.id).length > 0
}

function namedThing(entity: Entity) {
  const name = isEvent(entity) ? entity.label : (entity.name ?? entity.label)
  return {
    '@type': TYPES[entity.kind],
    name,
    ...(isEvent(entity) && isPlainDate(entity.date) && { startDate: entity.date }),
  }
}

const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  document: 'CreativeWork',
  topic: 'Thing',
  event: 'Event',
} as const

function publishedOn(date: string) {
  return isPlainDate(date) ? { datePublished: date } : {}
}

/** Whether an EDTF date is also a date as schema.org writes it: a year, month or day, sure and exact. */
function isPlainDate(date: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(date)
}
