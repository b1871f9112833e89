import type { JoinedMentions } from '../entities/join-mentions'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'

/** How a title calls the person that a token names or stands for; null where it is nobody known. */
export type NameAt = (token: number) => string | null

/** How persons are called, by the tokens of their mentions. */
export function* namesByToken({ tokens }: Reading, joined: JoinedMentions): Paced<NameAt> {
  const names = new Map<number, string>()
  const places = yield* placesOf(tokens, joined)
  yield* pacedFlatMap(joined.mentions, ({ end, entities, form }, index) => {
    const at = places[index] ?? tokens.length
    const entity = joined.entities[entities[0] ?? -1]
    if (entity?.kind !== 'person' || entities.length > 1 || form === 'role') return []
    for (let next = at; (tokens[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      names.set(next, entity.shortLabel)
    }
    return []
  })
  return (token) => names.get(token) ?? null
}

/** Where each mention begins, in tokens. */
function* placesOf(tokens: Reading['tokens'], { mentions }: JoinedMentions): Paced<number[]> {
  const places: number[] = []
  yield* pacedFlatMap(tokens, ({ start }, at) => {
    while ((mentions[places.length]?.start ?? Number.POSITIVE_INFINITY) <= start) places.push(at)
    return []
  })
  return places
}
