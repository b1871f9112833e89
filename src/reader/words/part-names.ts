import type { PagePart } from '@/edition/vocabularies'

/** What the parts of a page are called. */
export const PART_NAMES = {
  article: 'Article',
  quotes: 'Quotes',
  timeline: 'Timeline',
  entities: 'Entities',
  sources: 'Sources',
} as const satisfies Record<PagePart, string>
