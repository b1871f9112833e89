import type { Edition } from '@/edition/edition-schema'
import { useMentionKeys } from './use-mention-keys'

/** Listens for the letters that step through the mentions, as long as it is there. */
export function MentionKeys({ edition }: { readonly edition: Edition }) {
  useMentionKeys(edition)
  return null
}
