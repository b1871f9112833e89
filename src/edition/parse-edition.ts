import * as v from 'valibot'
import { checkDates } from './check-dates'
import { checkIds } from './check-ids'
import { checkParagraphs } from './check-paragraphs'
import { checkQuotationParts } from './check-quotation-parts'
import { checkRanges } from './check-ranges'
import { checkReferences } from './check-references'
import { checkSections } from './check-sections'
import { checkText } from './check-text'
import { checkVoiceOrder } from './check-voices'
import { describeIssue } from './describe-issue'
import { type EditionProblem, problem } from './edition-problem'
import { type Edition, editionSchema } from './edition-schema'
import { failed, ok, type Result } from './result'
import { upgrade } from './upgrade'

/**
 * Check outside data before anything believes it is an edition, whoever made it; one of format 1 is
 * upgraded first.
 *
 * It holds an edition to what everything here relies on: its shape, its ids, that references lead
 * somewhere, that ranges hold the words they say. Whether it is fit to be published is for
 * `checkForPublication`. Problems come in the order in which somebody would mend them: while the shape is
 * wrong only the shape is reported, and while ranges are wrong nothing that is measured with them.
 * All are returned; whoever shows them decides how many.
 */
export function parseEdition(value: unknown): Result<Edition, EditionProblem[]> {
  const { success, output, issues } = v.safeParse(editionSchema, upgrade(value))
  if (!success) return failed(issues.map(describeIssue))
  const problems = checkContent(output)
  return problems.length > 0 ? failed(problems) : ok(output)
}

/** Read an edition from the words of a file; a byte order mark before them is nothing. */
export function parseEditionFile(json: string): Result<Edition, EditionProblem[]> {
  try {
    return parseEdition(JSON.parse(json.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return failed([problem('unreadable', 'edition', `is not JSON: ${error.message}`)])
  }
}

function checkContent(edition: Edition): EditionProblem[] {
  const wrongRanges = checkRanges(edition)
  return [
    ...checkText(edition.article),
    ...checkIds(edition),
    ...checkReferences(edition),
    ...checkDates(edition),
    ...(wrongRanges.length > 0 ? wrongRanges : checkPlaces(edition)),
  ]
}

/** What can only be asked of ranges that hold. */
function checkPlaces(edition: Edition): EditionProblem[] {
  return [
    ...checkSections(edition),
    ...checkParagraphs(edition),
    ...checkVoiceOrder(edition),
    ...checkQuotationParts(edition),
  ]
}
