import { parseEdtf } from '@/edition/edtf'
import type { OpenedArticle } from '@/library/opening/opened-article'
import { paragraphsApart } from '@/library/opening/paragraphs-apart'

/** An article as somebody is about to open it, each field as it stands in the form. */
export type Draft = {
  readonly text: string
  readonly headline: string
  readonly published: string
  /** Somebody has said that nobody knows when it appeared. */
  readonly isUndated: boolean
  readonly publisher: string
  readonly byline: string
  readonly url: string
  /** As a BCP 47 tag; '' where it is to be found out. */
  readonly language: string
  /** What markup says of paragraphs; whoever changes their words takes that from them. */
  readonly paragraphs: OpenedArticle['paragraphs']
}

export const EMPTY_DRAFT: Draft = {
  text: '',
  headline: '',
  published: '',
  isUndated: false,
  publisher: '',
  byline: '',
  url: '',
  language: '',
  paragraphs: [],
}

/** The draft of an article that was read; fields that somebody has filled in already stay. */
export function draftOf(article: OpenedArticle, before: Draft): Draft {
  return {
    text: article.text,
    headline: article.headline ?? before.headline,
    published: article.published ?? before.published,
    isUndated: article.published === null && before.isUndated,
    publisher: article.publisher ?? before.publisher,
    byline: article.byline ?? before.byline,
    url: article.url ?? before.url,
    language: article.language ?? '',
    paragraphs: article.paragraphs,
  }
}

/** What of a draft has to be mended before it is opened, by field. */
export type DraftProblems = {
  readonly text?: 'missing' | 'too-long'
  readonly published?: 'missing' | 'no-day'
  readonly url?: 'no-address'
}

/** What has to be mended; nothing where the draft can be opened. */
export function problemsOf({ text, published, isUndated, url }: Draft): DraftProblems {
  const hasDay = published !== ''
  return {
    ...(text.trim() === '' && { text: 'missing' }),
    ...(text.length > LONGEST_TEXT && { text: 'too-long' }),
    ...(!hasDay && !isUndated && { published: 'missing' }),
    ...(hasDay && parseEdtf(published) === null && { published: 'no-day' }),
    ...(url.trim() !== '' && webAddressOf(url) === null && { url: 'no-address' }),
  }
}

/** In UTF-16 units: the engine reads no more. */
const LONGEST_TEXT = 10_000_000

/** A draft without problems as an article to be annotated. */
export function articleOfDraft(draft: Draft): OpenedArticle {
  return {
    text: paragraphsApart(draft.text),
    headline: lineOrNull(draft.headline),
    byline: lineOrNull(draft.byline),
    publisher: lineOrNull(draft.publisher),
    published: lineOrNull(draft.published),
    url: webAddressOf(draft.url),
    language: lineOrNull(draft.language),
    paragraphs: draft.paragraphs,
  }
}

/** A link as somebody types it: "example.org/a" is one too. `null` for what is none. */
function webAddressOf(words: string): string | null {
  const typed = words.trim()
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (typed === '' || !URL.canParse(whole)) return null
  const { protocol, hostname, href } = new URL(whole)
  return /^https?:$/.test(protocol) && /\.|^localhost$/.test(hostname) ? href : null
}

function lineOrNull(words: string): string | null {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
