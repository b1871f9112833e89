import { type ChoiceSummary, choiceSummary } from '@/edition/choice-summary'
import type { Edition, Entity } from '@/edition/edition-schema'
import { count } from './count'
import { isolated } from './isolated'
import { listOf } from './list-of'

/** What is said of a choice. */
export type ChoiceWords = {
  /** "1 of 2 quotes" */
  readonly quotes: string
  /** "1 of 2 quotes, 3 mentions, 2 events" */
  readonly all: string
  /** What there is instead, when no quotation has to do with the entity; `null` otherwise. */
  readonly instead: string | null
}

/** Say in words what choosing the entity finds in the edition. */
export function choiceWords(edition: Edition, entity: Entity): ChoiceWords {
  const found = choiceSummary(edition, entity)
  const { quotes, allQuotes, mentions, events } = found
  const ofQuotes = allQuotes === 0 ? count(0, 'quote') : `${quotes} of ${count(allQuotes, 'quote')}`
  return {
    quotes: ofQuotes,
    all: [ofQuotes, count(mentions, 'mention'), count(events, 'event')].join(', '),
    instead:
      quotes > 0
        ? null
        : `No quotation names ${isolated(entity.shortLabel)}. ${whereMentioned(found)}`,
  }
}

/** "Mentioned twice, in “The agreement” and “What Donelan said”." */
function whereMentioned({ mentions, sections }: ChoiceSummary): string {
  if (mentions === 0) return 'The article does not mention it either.'
  const where = sections.map((heading) => `“${isolated(heading)}”`)
  const place = where.length === 0 ? '' : `, in ${listOf(where)}`
  return `Mentioned ${times(mentions)}${place}.`
}

function times(number: number): string {
  if (number === 1) return 'once'
  return number === 2 ? 'twice' : `${number} times`
}
