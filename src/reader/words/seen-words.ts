import type { Seen } from '@/edition/lazy-vocabularies'

/** What stands behind the name of a source whose page was not seen; nothing behind that of one that was. */
export const SEEN_WORDS = {
  whole: null,
  part: null,
  'not-seen': ' (page not seen)',
} as const satisfies Record<Seen, string | null>
