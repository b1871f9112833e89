import { quotationsConcerning } from './concerns'
import type { Edition, Entity } from './edition-schema'
import { eventsOf } from './events'
import { sectionAt } from './find-by-id'
import { mentionsOf } from './mentions-of'
import { isQuoted, quotedStatements } from './quotations'

/** What choosing an entity finds, in numbers. */
export type ChoiceSummary = {
  /** Of all quotations in quotation marks those that have to do with it. */
  readonly quotes: number
  readonly allQuotes: number
  readonly mentions: number
  readonly events: number
  /** The headings of the sections that mention it, each once, in the order of the text. */
  readonly sections: readonly string[]
}

/** What choosing the entity finds in the edition. */
export function choiceSummary(edition: Edition, entity: Entity): ChoiceSummary {
  const mentions = mentionsOf(edition, entity.id)
  const headings = mentions.flatMap(({ start }) => sectionAt(edition, start)?.heading ?? [])
  return {
    quotes: quotationsConcerning(edition, entity.id).filter(isQuoted).length,
    allQuotes: quotedStatements(edition).length,
    mentions: mentions.length,
    events: eventsOf(edition, entity.id).length,
    sections: [...new Set(headings)],
  }
}
