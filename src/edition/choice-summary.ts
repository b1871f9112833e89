import { count } from '@/text/count'
import { joinWords } from '@/text/join-words'
import { quotationsConcerning } from './concerns'
import type { Edition, Entity } from './edition-schema'
import { eventsOf } from './events'
import { sectionAt } from './find-by-id'
import { mentionsOf } from './mentions-of'
import { isQuoted, quotedStatements } from './quotations'

/** What choosing an entity finds. */
export type ChoiceSummary = {
  /** "1 of 2 quotes" */
  readonly quotes: string
  /** "1 of 2 quotes, 3 mentions, 2 events" */
  readonly all: string
  /** What there is instead, when no quotation has to do with the entity; `null` otherwise. */
  readonly instead: string | null
}

/** Say in words what choosing the entity finds in the edition. */
export function choiceSummary(edition: Edition, entity: Entity): ChoiceSummary {
  const quoted = quotedStatements(edition)
  const concerned = quotationsConcerning(edition, entity.id).filter(isQuoted)
  const mentions = mentionsOf(edition, entity.id)
  const quotes =
    quoted.length === 0 ? 'no quotes' : `${concerned.length} of ${count(quoted.length, 'quote')}`
  return {
    quotes,
    all: [
      quotes,
      count(mentions.length, 'mention'),
      count(eventsOf(edition, entity.id).length, 'event'),
    ].join(', '),
    instead: concerned.length > 0 ? null : insteadOfQuotes(edition, entity),
  }
}

function insteadOfQuotes(edition: Edition, entity: Entity): string {
  return [`No quotation names ${entity.shortLabel}.`, whereMentioned(edition, entity)].join(' ')
}

/** "Mentioned twice, in “The agreement” and “What Donelan said”." */
function whereMentioned(edition: Edition, entity: Entity): string {
  const mentions = mentionsOf(edition, entity.id)
  if (mentions.length === 0) return 'The article does not mention it either.'
  const headings = mentions.flatMap(({ start }) => sectionAt(edition, start)?.heading ?? [])
  const where = [...new Set(headings)].map((heading) => `“${heading}”`)
  const place = where.length === 0 ? '' : `, in ${joinWords(where)}`
  return `Mentioned ${times(mentions.length)}${place}.`
}

function times(number: number): string {
  if (number === 1) return 'once'
  return number === 2 ? 'twice' : `${number} times`
}
