import type { Edition, EventEntity, Quotation } from '@/edition/edition-schema'
import { eventsInOrder } from '@/edition/events'
import { isQuoted, isWithoutRecord } from '@/edition/quotations'
import { formatDate } from '@/export/date-words'
import { NO_OFFICIAL_WORDING, quotedTitle } from '@/reader/words/wording-labels'
import type { EditionPictures } from './edition-pictures'
import { eventPath, quotePath } from './page-heads'
import { SharedEvent } from './SharedEvent'
import { SharedQuote } from './SharedQuote'
import type { ShareContent } from './share-pages'
import { describePairWithin, wordingPair } from './wording-pair'

/** What previews show of a description at most, in characters. */
const LONGEST_DESCRIPTION = 400

/** The quotations and events of an edition, each as its small page shows it. */
export function shareContents(edition: Edition, pictures: EditionPictures): ShareContent[] {
  return [
    ...edition.quotations.map((quotation) => quoteContent(edition, quotation, pictures)),
    ...eventsInOrder(edition).map((event) => eventContent(edition, event)),
  ]
}

function quoteContent(
  edition: Edition,
  quotation: Quotation,
  pictures: EditionPictures,
): ShareContent {
  return {
    head: {
      ...SMALL_PAGE,
      title: quotedTitle(edition, quotation),
      description: describeQuote(edition, quotation),
      path: quotePath(edition, quotation.id),
      picture: pictures.quotes.get(quotation.id) ?? null,
    },
    target: { kind: 'quote', id: quotation.id },
    from: isQuoted(quotation) ? 'A quote from' : 'A statement in',
    body: <SharedQuote edition={edition} quotation={quotation} />,
  }
}

function eventContent(edition: Edition, event: EventEntity): ShareContent {
  return {
    head: {
      ...SMALL_PAGE,
      title: `${event.label}, ${formatDate(event.date)}`,
      description: event.description ?? event.label,
      path: eventPath(edition, event.id),
      picture: null,
    },
    target: { kind: 'event', id: event.id },
    from: 'Event in',
    body: <SharedEvent edition={edition} event={event} />,
  }
}

/** Search engines find the edition; these pages are for messages that name one thing of it. */
const SMALL_PAGE = { type: 'article', isIndexed: false, jsonLd: null } as const

/** Both wordings, or the words as printed or reported and that they are all there is. */
function describeQuote(edition: Edition, quotation: Quotation): string {
  const pair = wordingPair(edition, quotation)
  if (pair) return describePairWithin(edition, pair, LONGEST_DESCRIPTION)
  const words = quotation.parts.map((part) => part.words).join(' … ')
  if (isQuoted(quotation)) {
    const missing = isWithoutRecord(quotation) ? `${NO_OFFICIAL_WORDING} ` : ''
    return `${missing}As printed: ${words}`
  }
  return `Reported, in the article’s words: ${words}`
}
