import { concernOf, quotationsConcerning } from './concerns'
import type { Edition, EventEntity, Mention, Quotation } from './edition-schema'
import { eventsOf } from './events'
import { mentionsOf } from './mentions-of'
import { isQuoted } from './quotations'

/** All that an edition has of one entity. */
export type EntityAppearances = {
  /** What it said: quoted words before reported ones, each in the order of the text. */
  readonly said: readonly Quotation[]
  /** What others said that names or concerns it, in the same order. */
  readonly inWordsOfOthers: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly events: readonly EventEntity[]
}

/** What choosing the entity brings. */
export function entityAppearances(edition: Edition, entityId: string): EntityAppearances {
  const concerning = quotationsConcerning(edition, entityId)
  const ordered = [...concerning.filter(isQuoted), ...concerning.filter((one) => !isQuoted(one))]
  const isSaid = (one: Quotation) => concernOf(edition, one, entityId)?.kind === 'said'
  return {
    said: ordered.filter(isSaid),
    inWordsOfOthers: ordered.filter((one) => !isSaid(one)),
    mentions: mentionsOf(edition, entityId),
    events: eventsOf(edition, entityId),
  }
}
