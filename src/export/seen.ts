import type { Seen } from '@/edition/later-vocabularies'

/** How much of a source was seen, in words. */
export const SEEN = {
  whole: 'seen whole',
  part: 'seen in part',
  'not-seen': 'not seen',
} as const satisfies Record<Seen, string>
