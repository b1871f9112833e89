import { inOrder } from '@/text/in-order'
import { overlaps, type TextRange } from '@/text/range'
import { sentenceAt, sentencesAround } from '@/text/sentences'
import type { Edition, Entity, Note } from './edition-schema'
import { paragraphsIn } from './find-by-id'
import { isEvent } from './is-event'
import { mentionsOf } from './mentions-of'
import { ENTITY_KINDS } from './vocabularies'

/**
 * The notes on the words that name an entity, in the order of the text. What is written or has
 * happened is named once and told of in the rest of the sentence: for that they are those on its
 * sentences.
 */
export function notesAbout(edition: Edition, entity: Entity): readonly Note[] {
  const isTold = ENTITY_KINDS[entity.kind].isWritten || isEvent(entity)
  const named: readonly TextRange[] = [
    ...mentionsOf(edition, entity.id),
    ...(isEvent(entity) ? entity.passages : []),
  ]
  const about = named.flatMap((words) => {
    const range = isTold ? sentenceOf(edition, words) : words
    const notes = paragraphsIn(edition, range).flatMap((paragraph) => paragraph.notes)
    return notes.filter((note) => overlaps(note, range))
  })
  return inOrder([...new Set(about)])
}

function sentenceOf({ article: { text } }: Edition, { start }: TextRange): TextRange {
  const near = sentencesAround(text, start)
  return near[sentenceAt(near, start)] ?? { start, end: start }
}
