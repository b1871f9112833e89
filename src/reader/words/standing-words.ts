import type { Standing } from '@/edition/lazy-vocabularies'

/** How an event stands to the article, in words beside its date. */
export const STANDING_WORDS = {
  stated: 'The article tells of it',
  background: 'Background, not in the article',
  later: 'Later than the article',
} as const satisfies Record<Standing, string>
