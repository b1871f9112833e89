import { isOwn, linkTo } from '@/address/links'
import { sharePath } from '@/address/share-path'
import type { Edition, EventEntity, Quotation } from '@/edition/edition-schema'
import type { WordedRecord } from '@/edition/quotations'
import { wordingsOf, wordsOfRuns } from '@/edition/wordings'
import { formatDate } from '@/export/date-words'
import type { SharedWords } from '../links/mail-href'
import { isolated } from '../words/isolated'
import { quotationLabel } from '../words/quotation-label'
import {
  NO_OFFICIAL_WORDING,
  officialLabel,
  printedLabel,
  quotedTitle,
} from '../words/wording-labels'

/** What can be shared by itself: each has a small page whose preview is that thing. */
export type SharedThing =
  | { readonly kind: 'quote'; readonly quotation: Quotation }
  | { readonly kind: 'event'; readonly event: EventEntity }

/** What it is called beside others: "Quote 1 of 2, Gina Raimondo", "event “The order”". */
export function nameOf(edition: Edition, thing: SharedThing): string {
  return thing.kind === 'quote'
    ? quotationLabel(edition, thing.quotation)
    : `event “${isolated(thing.event.label)}”`
}

/** The path of its small page on this site; an edition of the reader's own has none but its own page. */
export function pathOfThing(edition: Edition, thing: SharedThing): string {
  const { id } = thing.kind === 'quote' ? thing.quotation : thing.event
  if (isOwn(edition)) return linkTo(edition, { kind: thing.kind, id })
  return sharePath(linkTo(edition, null), thing.kind, id)
}

/** The full link to it, wherever the site stands. */
export function shareUrl(edition: Edition, thing: SharedThing): string {
  return new URL(pathOfThing(edition, thing), location.href).href
}

/**
 * What a message about it says. Words in quotation marks go with every official wording, or with
 * word that none was found.
 */
export function sharedWords(edition: Edition, thing: SharedThing): SharedWords {
  if (thing.kind === 'quote') return quoteWords(edition, thing.quotation)
  const { label, date, description } = thing.event
  return { title: `${label}, ${formatDate(date)}`, words: description ?? label }
}

function quoteWords(edition: Edition, quotation: Quotation): SharedWords {
  const { isQuoted, printed, records, missing } = wordingsOf(edition, quotation)
  const title = quotedTitle(edition, quotation)
  const words = `${printedLabel(edition, quotation)}: ${wordsOfRuns(printed)}`
  if (!isQuoted) return { title, words }
  const official = records.map(({ record }) => officialWords(edition, record, null))
  const beside = missing === 'not-found' ? [NO_OFFICIAL_WORDING] : official
  return { title, words: [words, ...beside].join('\n\n') }
}

/**
 * A record as a message gives it: how the printed words stand to it, then its own.
 *
 * @param names whose words they are, where the message does not say it; otherwise `null`
 */
export function officialWords(
  edition: Edition,
  record: WordedRecord,
  names: string | null,
): string {
  return `${officialLabel(edition, record, names)} “${record.words}”`
}
