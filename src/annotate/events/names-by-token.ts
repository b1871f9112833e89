import type { JoinedMentions } from '../entities/join-mentions'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'

/** How a title calls the person that a token names or stands for; null where it is nobody known. */
export type NameAt = (token: number) => string | null

/** How persons are called, by the tokens of their mentions. */
export function* namesByToken({ tokens }: Reading, joined: JoinedMentions): Paced<NameAt> {
  const names = new Map<number, string>()
  let at = 0
  yield* pacedFlatMap(joined.mentions, ({ start, end, entities, form }) => {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++
    const entity = joined.entities[entities[0] ?? -1]
    if (entity?.kind !== 'person' || entities.length > 1 || form === 'role') return []
    for (let next = at; (tokens[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      names.set(next, entity.shortLabel)
    }
    return []
  })
  return (token) => names.get(token) ?? null
}
