import type { JoinedMentions } from '../entities/join-mentions'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'

/**
 * The short lines, as places in the reading's list of paragraphs, that say who stands in a picture
 * and head nothing: a person's name and where that person is from ("Ann Lee of Oxfam").
 */
export function* findCaptions(
  { text, paragraphs }: Reading,
  { entities, mentions }: JoinedMentions,
): Paced<ReadonlySet<number>> {
  const personEnds = new Map<number, number>()
  yield* pacedFlatMap(mentions, ({ start, end, form, entities: [entity = -1] }) => {
    if (form === 'name' && entities[entity]?.kind === 'person') personEnds.set(start, end)
    return []
  })
  const found = yield* pacedFlatMap(paragraphs, ({ guess, start, end }, paragraph) => {
    const nameEnd = guess === 'cross-head' ? personEnds.get(start) : undefined
    return nameEnd !== undefined && BELONGING.test(text.slice(nameEnd, end)) ? [paragraph] : []
  })
  return new Set(found)
}

const BELONGING = /^ (?:of|from|at) (?:the )?\p{Lu}/u
