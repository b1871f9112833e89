import { readFileSync } from 'node:fs'
import { findEntities } from '@/annotate/entities/find-entities'
import { joinMentions } from '@/annotate/entities/join-mentions'
import { readNameWeights } from '@/annotate/names/read-name-weights'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'

const weights = await readNameWeights(readFileSync('src/annotate/weights/names.weights'))

/** The entities of a text with their mentions, as the engine finds and joins them. */
export function foundIn(text: string) {
  const reading = atOnce(read(text))
  return atOnce(joinMentions(reading, atOnce(findEntities(reading, weights))))
}

/** Each entity's kind and label with the words of all its mentions. */
export function entitiesOf(text: string): Map<string, string[]> {
  const { entities, mentions } = foundIn(text)
  return new Map(
    entities.map(({ kind, label }, index) => [
      `${kind}: ${label}`,
      mentions
        .filter((mention) => mention.entities.includes(index))
        .map(({ start, end }) => text.slice(start, end)),
    ]),
  )
}
