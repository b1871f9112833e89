import { parseEdtf } from '@/edition/edtf'
import { type Paced, PIECE } from '../pace'
import type { FoundEvent } from './find-events'

/** An event is compared with so many others that are like it. */
const COMPARED = 20

/**
 * Join what is told more than once: by the same title, or as the same act on the same day with a word
 * of the title in common, where one date may be the other. The first telling names it, the most exact dates it.
 */
export function* joinTellings(events: readonly FoundEvent[]): Paced<FoundEvent[]> {
  const alike = new Map<string, number[]>()
  const joined: FoundEvent[] = []
  for (const [index, event] of events.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const keys = keysOf(event)
    const known = keys.flatMap((key) => alike.get(key)?.slice(-COMPARED) ?? [])
    const same = known.find((at) => isSame(joined[at], event))
    const at = same ?? joined.length
    joined[at] = both(joined[at], event)
    for (const key of keys) addTo(alike, key, at)
  }
  return joined
}

function addTo(places: Map<string, number[]>, key: string, place: number) {
  const known = places.get(key)
  if (known === undefined) places.set(key, [place])
  else if (known.at(-1) !== place) known.push(place)
}

function keysOf({ title, act }: FoundEvent): string[] {
  return [...new Set([title.toLowerCase(), ...wordsOf(title).map((word) => `${act} ${word}`)])]
}

/** The longer words of a title by their beginnings. */
function wordsOf(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return words.map((word) => word.slice(0, 5))
}

function isSame(one: FoundEvent | undefined, other: FoundEvent): boolean {
  if (one === undefined) return false
  const [a, b] = [parseEdtf(one.edtf), parseEdtf(other.edtf)]
  if (a === null || b === null) return false
  const isWithin = (x: typeof a, y: typeof a) =>
    (x.first ?? '') >= (y.first ?? '') && (x.last ?? '') <= (y.last ?? '')
  return isWithin(a, b) || isWithin(b, a)
}

function both(one: FoundEvent | undefined, other: FoundEvent): FoundEvent {
  if (one === undefined) return other
  const { edtf, dateBasis } = isMoreExact(other, one) ? other : one
  const isAgain = one.passages.at(-1)?.start === other.passages[0]?.start
  return {
    ...one,
    edtf,
    dateBasis,
    dates: [...one.dates, ...other.dates],
    involves: [...new Set([...one.involves, ...other.involves])],
    passages: isAgain ? one.passages : [...one.passages, ...other.passages],
  }
}

function isMoreExact(one: FoundEvent, other: FoundEvent): boolean {
  const [a, b] = [parseEdtf(one.edtf), parseEdtf(other.edtf)]
  return a !== null && b !== null && !a.approximate && (b.approximate || span(a) < span(b))
}

function span({ first, last }: { first: string | null; last: string | null }): number {
  return Date.parse(last ?? '9999-12-31') - Date.parse(first ?? '0000-01-01')
}
