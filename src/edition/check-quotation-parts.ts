import { type EditionProblem, problem } from './edition-problem'
import type { Edition } from './edition-schema'

/** Parts of a quotation out of order, or that overlap. */
export function checkQuotationParts({ quotations }: Edition): EditionProblem[] {
  return quotations.flatMap(({ parts }, quotation) =>
    parts.flatMap((part, index) => {
      const before = parts[index - 1]
      if (!before || before.end <= part.start) return []
      const path = `quotations[${quotation}].parts[${index}]`
      const reason = `begins at ${part.start}, before ${before.end}, where the part before it ends`
      return [problem('quotation', path, reason, part)]
    }),
  )
}
