import { hasMoreWords } from '@/text/has-more-words'
import type { Edition } from './edition-schema'
import { memoize } from './memoize'

/** Nobody is expected to read more words than this at a sitting. */
const SITTING_WORDS = 1500

/** Whether the article is so long that readers may stop on the way. */
export const isLong = memoize(({ article }: Edition) =>
  hasMoreWords(article.text, article.language, SITTING_WORDS),
)
