import { useSyncExternalStore } from 'react'

/** Which of an entity's mentions the reader has stepped to, counted from 0. */
export type MentionStep = {
  readonly editionId: string
  readonly entityId: string
  readonly index: number
}

let place: MentionStep | null = null
const listeners = new Set<() => void>()

/**
 * Where the reader is among the mentions; `null` before the first step.
 *
 * Kept beside React, since a context that changes would make React draw anew every part of
 * the page that it has not yet hydrated.
 */
export function useMentionStep(): MentionStep | null {
  return useSyncExternalStore(
    listen,
    () => place,
    () => null,
  )
}

/** Stand at another mention from now on, and tell all that show where one stands. */
export function moveTo(next: MentionStep): void {
  place = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
