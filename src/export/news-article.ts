import { nameInOrder } from '@/edition/author-names'
import { clockTime } from '@/edition/clock-time'
import type { Author, Edition, Entity, Quotation } from '@/edition/edition-schema'
import { parseEdtf } from '@/edition/edtf'
import { isEvent } from '@/edition/is-event'
import { knownLanguage } from '@/edition/known-language'
import { STANDINGS } from '@/edition/lazy-vocabularies'
import { mentionsOf } from '@/edition/mentions-of'
import { placeId } from '@/edition/place-id'
import { quotedStatements, reportedWords } from '@/edition/quotations'
import { editionTitle, sourceName } from '@/edition/titles'
import { type OfficialWording, wordingsOf } from '@/edition/wordings'
import { paragraphParts } from './paragraph-parts'
import { SCHEMA_ORG_TYPES } from './schema-org-types'

/** Where the edition can be read and its picture seen; `null` where that is not known. */
type Links = { readonly url: string | null; readonly image: string | null }

/**
 * The edition as a schema.org NewsArticle, based on the article.
 *
 * It is the edition's own: headline, summary and maker; the article with its publisher is what it
 * is based on. A quotation is part of it only where both wordings are held.
 *
 * @see https://schema.org/NewsArticle and https://schema.org/Quotation
 */
export function newsArticle(edition: Edition, { url, image }: Links) {
  const { editorial, article, checked } = edition
  const maker = editorial && { '@type': 'Organization', name: editorial.by }
  const mentioned = edition.entities.filter((entity) => isNamedInText(edition, entity))
  const original = originalArticle(edition)
  const language = knownLanguage(article.language)
  const hasPart = quotedStatements(edition).flatMap((quotation) =>
    quotationPart(edition, quotation, url),
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url !== null && { '@id': url, url }),
    ...(image !== null && { image }),
    ...titleOf(edition),
    ...(editorial?.summary && { description: editorial.summary }),
    ...(language !== null && { inLanguage: language }),
    ...(article.extent?.kind === 'part' && { creativeWorkStatus: 'Incomplete' }),
    ...(checked !== null && { dateModified: checked }),
    ...(maker && { author: maker, publisher: maker }),
    ...(Object.keys(original).length > 0 && {
      isBasedOn: { '@type': 'NewsArticle', ...original },
    }),
    about: mentioned.filter(({ kind }) => kind === 'topic').map(namedThing),
    mentions: mentioned.filter(({ kind }) => kind !== 'topic').map(namedThing),
    ...(hasPart.length > 0 && { hasPart }),
  }
}

/** How a text begins is no headline, though it names the edition where nobody has given it one. */
function titleOf(edition: Edition) {
  const title = editionTitle(edition)
  const { editorial, article } = edition
  return (editorial?.headline ?? article.headline) === null ? { name: title } : { headline: title }
}

/** What is known of the article; nothing where nobody has said anything. */
function originalArticle({ article }: Edition) {
  return {
    ...(article.url !== null && { url: article.url }),
    ...(article.headline !== null && { headline: article.headline }),
    ...authorship(article.authors ?? []),
    ...publishedOn(article.published),
    ...(article.publisher !== null && {
      publisher: { '@type': 'Organization', name: article.publisher },
    }),
    ...paragraphParts(article),
  }
}

/** The authors that are somebody, and the byline as printed where nobody has told who they are. */
function authorship(authors: readonly Author[]) {
  const named = authors.flatMap((author) => {
    const type = AUTHOR_TYPES[author.kind]
    return type === null ? [] : [{ '@type': type, name: nameInOrder(author) }]
  })
  const printed = authors.filter(({ kind }) => AUTHOR_TYPES[kind] === null).map(nameInOrder)
  return {
    ...(named.length > 0 && { author: named }),
    ...(printed.length > 0 && { creditText: printed.join(', ') }),
  }
}

const AUTHOR_TYPES = {
  person: 'Person',
  organisation: 'Organization',
  byline: null,
} as const satisfies Record<Author['kind'], string | null>

/** A quotation with its official wordings; nothing where none is held. */
function quotationPart(edition: Edition, quotation: Quotation, url: string | null) {
  const { speakers, records } = wordingsOf(edition, quotation)
  if (records.length === 0) return []
  return [
    {
      '@type': 'Quotation',
      ...(url !== null && { url: `${url}#${placeId('quote', quotation.id)}` }),
      text: reportedWords(quotation),
      spokenByCharacter: speakers.map(namedThing),
      isBasedOn: records.map(officialWording),
    },
  ]
}

function officialWording({ record, seenIn }: OfficialWording) {
  const { label, words, date, finding } = record
  return {
    '@type': 'Quotation',
    ...(label !== null && { name: label }),
    text: words,
    ...(finding !== null && { description: finding }),
    ...publishedOn(date),
    isPartOf: {
      '@type': 'CreativeWork',
      name: seenIn.title,
      ...(seenIn.url !== null && { url: seenIn.url }),
      publisher: { '@type': 'Organization', name: sourceName(seenIn) },
    },
  }
}

/** Whether the article's words point at it and it has a name; an event has its label. */
function isNamedInText(edition: Edition, entity: Entity): boolean {
  if (isEvent(entity)) return STANDINGS[entity.standing].isStated && !entity.isArticle
  return entity.name !== null && mentionsOf(edition, entity.id).length > 0
}

function namedThing(entity: Entity) {
  const name = isEvent(entity) ? entity.label : (entity.name ?? entity.label)
  return {
    '@type': SCHEMA_ORG_TYPES[entity.kind],
    name,
    ...(isEvent(entity) && isPlainDate(entity.date) && { startDate: entity.date }),
  }
}

function publishedOn(date: string | null) {
  return date !== null && isPlainDate(date) ? { datePublished: date } : {}
}

/**
 * Whether an EDTF date is also a Date or DateTime of schema.org: a year, a month, a day or a time of
 * day, sure and exact. A season looks like a month and is none.
 */
function isPlainDate(date: string): boolean {
  const read = parseEdtf(date)
  if (read === null || read.precision === 'season') return false
  return /^\d{4}(-\d{2}){0,2}$/.test(date) || clockTime(date) !== null
}
