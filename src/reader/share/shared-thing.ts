import { sharePath } from '@/address/share-path'
import type { Edition, EventEntity, OfficialRecord, Quotation } from '@/edition/edition-schema'
import { wordingRow } from '@/edition/export/wording-rows'
import { formatDate } from '@/edition/format-date'
import { isQuoted, quotationEnd, quotationStart } from '@/edition/quotations'
import { speakerNames } from '@/edition/speaker-names'
import { linkTo } from '../places'
import { quotationLabel } from '../quotes/quotation-label'

/** What can be shared by itself: each has a small page whose preview is that thing. */
export type SharedThing =
  | { readonly kind: 'quote'; readonly quotation: Quotation }
  | { readonly kind: 'event'; readonly event: EventEntity }

/** What a message about it says. */
export type SharedWords = { readonly title: string; readonly words: string }

/** What it is called beside others: "Quote 1 of 2, Gina Raimondo", "event “The order”". */
export function nameOf(edition: Edition, thing: SharedThing): string {
  return thing.kind === 'quote'
    ? quotationLabel(edition, thing.quotation)
    : `event “${thing.event.label}”`
}

/** The path of its small page on this site. */
export function pathOfThing(edition: Edition, thing: SharedThing): string {
  const { id } = thing.kind === 'quote' ? thing.quotation : thing.event
  return sharePath(linkTo(edition, null), thing.kind, id)
}

/**
 * What a message about it says. Words in quotation marks go with the official wording; where
 * none is held, they do not go.
 */
export function sharedWords(edition: Edition, thing: SharedThing): SharedWords {
  if (thing.kind === 'quote') return quoteWords(edition, thing.quotation)
  const { label, date, description } = thing.event
  return { title: `${label}, ${formatDate(date)}`, words: description }
}

function quoteWords(edition: Edition, quotation: Quotation): SharedWords {
  const { publisher, published, text } = edition.article
  const by = isQuoted(quotation) ? 'quoted by' : 'as reported by'
  const title = `${speakerNames(edition, quotation)}, ${by} ${publisher}`
  const [record] = wordingRow(edition, quotation)?.records ?? []
  const printed = text.slice(quotationStart(quotation), quotationEnd(quotation))
  const origin = `${publisher}, ${formatDate(published)}`
  if (!isQuoted(quotation)) return { title, words: `As reported by ${origin}: ${printed}` }
  if (!record) return { title, words: `Words printed by ${origin}. ${NO_OFFICIAL_WORDING}` }
  return { title, words: `As printed by ${origin}: ${printed}\n\n${officialWords(record)}` }
}

/** A record as a message gives it: the wording, and how the printed words stand to it. */
export function officialWords({ label, words, finding }: OfficialRecord): string {
  return `Official wording (${label}): “${words}” ${finding}`
}

/** Why a message does not give the words of a quote. */
export const NO_OFFICIAL_WORDING =
  'No official wording of them is held, so they are shown beside the article only.'
