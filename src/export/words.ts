import type { MissingWording } from '@/edition/wordings'

/** Why there is no official wording, said beside the printed one. */
export const MISSING_WORDS = {
  reported: 'Reported statement, not a quotation.',
  'not-found': 'No official wording found.',
} as const satisfies Record<MissingWording, string>
