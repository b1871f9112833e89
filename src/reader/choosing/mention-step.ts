import { storeOf, useStore } from '@/ui/store'

/** Which of an entity's mentions the reader has stepped to, counted from 0. */
export type MentionStep = {
  readonly editionId: string
  readonly entityId: string
  readonly index: number
}

/** Kept beside React, for parts of the page that are drawn apart from each other. */
const place = storeOf<MentionStep | null>(null)

/** Where the reader is among the mentions; `null` before the first step. */
export function useMentionStep(): MentionStep | null {
  return useStore(place)
}

/** Stand at another mention from now on, and tell all that show where one stands. */
export function moveTo(next: MentionStep): void {
  place.set(next)
}
