import * as v from 'valibot'
import { checkDates } from './check-dates'
import { checkIds } from './check-ids'
import { checkQuotationMarks } from './check-quotation-marks'
import { checkQuotationParts } from './check-quotation-parts'
import { checkRanges } from './check-ranges'
import { checkReferences } from './check-references'
import { checkSections } from './check-sections'
import { checkText } from './check-text'
import { checkVoices } from './check-voices'
import { describeIssue } from './describe-issue'
import type { EditionProblem } from './edition-problem'
import { type Edition, editionSchema } from './edition-schema'
import { failed, ok, type Result } from './result'

/**
 * Check outside data before anything believes it is an edition.
 *
 * Problems come in the order in which a publisher would mend them: while the shape is wrong only
 * the shape is reported, and while ranges are wrong nothing that is measured with them.
 * All are returned; whoever shows them decides how many.
 */
export function parseEdition(value: unknown): Result<Edition, EditionProblem[]> {
  const { success, output, issues } = v.safeParse(editionSchema, value)
  if (!success) return failed(issues.map(describeIssue))
  const problems = checkContent(output)
  return problems.length > 0 ? failed(problems) : ok(output)
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
    ...checkVoices(edition),
    ...checkQuotationParts(edition),
    ...checkQuotationMarks(edition),
  ]
}
