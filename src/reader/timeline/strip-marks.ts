import type { EventEntity } from '@/edition/edition-schema'
import { parseEdtf } from '@/edition/edtf'
import { STANDINGS } from '@/edition/lazy-vocabularies'
import type { StripScale } from './strip-scale'

/** Events so near each other at this width that they share one mark. */
export type EventMark = {
  readonly events: readonly EventEntity[]
  /** From 0 to 1, as a share of the strip's width. */
  readonly at: number
  /** Where the time of its events ends. */
  readonly until: number
  /** Whether the article states any of its events. */
  readonly isStated: boolean
  /** Whether some of its events are stated and others background. */
  readonly isMixed: boolean
  readonly isApproximate: boolean
}

/** Least distance between two marks, in rem: the smallest target a finger hits. */
export const MARK_REM = 1.5
/** The same between a stated event and background, which are told apart as long as both can be seen. */
const MIXED_MARK_REM = 0.72

/** Join neighbours until no two marks touch. */
export function stripMarks(
  events: readonly EventEntity[],
  scale: StripScale,
  widthRem: number,
): EventMark[] {
  const groups: EventMark[] = events.map((event) => ({
    ...timeOf(event, scale),
    events: [event],
    isStated: STANDINGS[event.standing].isStated,
    isMixed: false,
  }))
  for (let index = 1; index < groups.length; ) {
    const [left, right] = [groups[index - 1], groups[index]]
    if (left && right && touch(left, right, widthRem)) {
      groups.splice(index - 1, 2, joined(left, right))
      index = Math.max(1, index - 1)
    } else index++
  }
  return groups
}

/** Whether the signs of two neighbours are too near, or the bar of the first reaches the second. */
function touch(left: EventMark, right: EventMark, widthRem: number): boolean {
  const least = left.isStated === right.isStated ? MARK_REM : MIXED_MARK_REM
  const distance = (signOf(right) - signOf(left)) * widthRem
  return distance < least || right.at < left.until
}

/** Where the dot or the count of a mark stands, as a share of the width. */
export function signOf({ at, until, events }: EventMark): number {
  return events.length > 1 ? (at + until) / 2 : at
}

/** When a mark is, on the scale of the strip. */
type MarkTime = Pick<EventMark, 'at' | 'until' | 'isApproximate'>

export function timeOf(event: EventEntity, scale: StripScale): MarkTime {
  const read = parseEdtf(event.date)
  const first = read?.first ?? read?.last ?? ''
  const at = scale.position(first)
  return {
    at,
    until: read?.last ? scale.position(read.last) : at,
    isApproximate: (read?.approximate ?? false) || (read?.uncertain ?? false),
  }
}

function joined(left: EventMark, right: EventMark): EventMark {
  return {
    events: [...left.events, ...right.events],
    at: left.at,
    until: Math.max(left.until, right.until),
    isStated: left.isStated || right.isStated,
    isMixed: left.isMixed || right.isMixed || left.isStated !== right.isStated,
    isApproximate: left.isApproximate || right.isApproximate,
  }
}
