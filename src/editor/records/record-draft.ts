import { saysRelease } from '@/annotate/dates/publication-day'
import type { SourceFields } from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import type { TextSource } from '@/edition/text-sources'
import { bareArticle, type OpenedArticle } from '@/library/opening/opened-article'
import { freeId } from '@/library/own/free-id'
import {
  articleOfDraft,
  type Draft,
  type DraftProblems,
  EMPTY_DRAFT,
  problemsOf,
} from '../opening/draft'

/** What of a record has to be mended before it is added, by field: as for an article, and it needs a title. */
export type RecordProblems = DraftProblems & { readonly headline?: 'missing' }

/** The longest record, in UTF-16 units: some 300,000 words. */
const LONGEST_RECORD = 2_000_000

/** What has to be mended; nothing where the record can be added. */
export function recordProblems(draft: Draft): RecordProblems {
  return {
    ...problemsOf(draft),
    ...(draft.text.length > LONGEST_RECORD && { text: 'too-long' }),
    ...(draft.headline.trim() === '' && { headline: 'missing' }),
  }
}

/**
 * What a record is called by its own first lines: the first that is no letterhead, and says neither what
 * kind of text it is nor since when it may be used; '' where each is a sentence or longer than a title.
 */
export function titleOfRecord(text: string): string {
  const lines = text.split('\n', FIRST_LINES).map((line) => line.trim())
  return lines.find((line) => isTitle(line) && !saysRelease(line) && !DAY.test(line)) ?? ''
}

function isTitle(line: string): boolean {
  const isShort = line.length > 0 && line.length <= LONGEST_TITLE
  return isShort && line !== line.toUpperCase() && !/[.:;,]$/.test(line)
}

const FIRST_LINES = 12
/** In UTF-16 units. */
const LONGEST_TITLE = 160
/** "13 February 2025" */
const DAY = /^\d{1,2} \p{L}+ \d{4}/u

/** The article of an edition that somebody saved, as a record may be one. */
export function articleOfEdition({ article }: Edition): OpenedArticle {
  const { text, headline, publisher, published, url, language } = article
  return { ...bareArticle(text), headline, publisher, published, url, language }
}

/** A draft without problems as a source of an edition, seen whole on `today`. */
export function recordOfDraft(draft: Draft, edition: Edition, today: string): TextSource {
  const { text, headline, publisher, published, url } = articleOfDraft(draft)
  return {
    id: freeId('record', idsOf(edition)),
    publisher,
    title: headline ?? '',
    date: published,
    url,
    archived: null,
    checked: today,
    seen: 'whole',
    text,
  }
}

/** What is known of a record, to be corrected. */
export function draftOfRecord({ text, title, publisher, date, url }: TextSource): Draft {
  return {
    ...EMPTY_DRAFT,
    text,
    headline: title,
    publisher: publisher ?? '',
    published: date ?? '',
    isUndated: date === null,
    url: url ?? '',
  }
}

/** What a draft without problems says of a record beside its text. */
export function fieldsOfDraft(draft: Draft): SourceFields {
  const { headline, publisher, published, url } = articleOfDraft({ ...draft, text: '' })
  return { title: headline ?? '', publisher, date: published, url }
}

/** The ids of all that an edition holds. */
function idsOf(edition: Edition): ReadonlySet<string> {
  const lists = [edition.sections, edition.entities, edition.mentions, edition.quotations]
  const more = [edition.dates, edition.notes ?? [], edition.gaps ?? [], edition.sources]
  return new Set([...lists, ...more].flatMap((list) => list.map(({ id }) => id)))
}
