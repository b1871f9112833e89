import { checkMentions } from './check-mentions'
import { checkMissing } from './check-missing'
import { checkQuotationMarks } from './check-quotation-marks'
import { checkQuotationPlaces } from './check-quotation-places'
import { checkSharedWords } from './check-shared-words'
import { checkVoicesComplete } from './check-voices'
import { type EditionProblem, problem } from './edition-problem'
import type { Edition } from './edition-schema'

/**
 * What keeps an edition that holds (`parseEdition`) from being published: quotation marks that
 * nobody accounts for, words without a voice, marks that cannot be meant, an article said to
 * appear on another day than it bears, and what only a person can give and nobody has.
 */
export function checkForPublication(edition: Edition): EditionProblem[] {
  return [
    ...checkMissing(edition),
    ...checkArticleDay(edition),
    ...checkMentions(edition),
    ...checkQuotationPlaces(edition),
    ...checkSharedWords(edition),
    ...checkQuotationMarks(edition),
    ...checkVoicesComplete(edition),
  ]
}

/** The event that is the article appearing has the date that the article bears. */
function checkArticleDay({ article, entities }: Edition): EditionProblem[] {
  return entities.flatMap((entity, index) => {
    if (entity.kind !== 'event' || !entity.isArticle || entity.date === article.published) return []
    const reason = `the article appears on ${entity.date}, expected ${article.published} as article.published`
    return [problem('date', `entities[${index}].date`, reason)]
  })
}
