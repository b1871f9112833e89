import { overlaps } from '@/text/range'
import type { EditionProblem } from './edition-problem'
import type { Edition } from './edition-schema'

/** Parts of a quotation out of order or overlapping, and direct quotations that share words. */
export function checkQuotationParts({ quotations }: Edition): EditionProblem[] {
  return [
    ...quotations.flatMap(({ parts }, quotation) =>
      parts.flatMap((part, index) => {
        const before = parts[index - 1]
        if (!before || before.end <= part.start) return []
        const path = `quotations[${quotation}].parts[${index}]`
        return [
          {
            path,
            reason: `begins at ${part.start}, before ${before.end}, where the part before it ends`,
          },
        ]
      }),
    ),
    ...checkSharedWords(quotations),
  ]
}

function checkSharedWords(quotations: Edition['quotations']): EditionProblem[] {
  const parts = quotations
    .flatMap((quotation, number) =>
      quotation.directness === 'direct'
        ? quotation.parts.map(({ start, end }, index) => ({ start, end, number, index }))
        : [],
    )
    .toSorted((a, b) => a.start - b.start)
  let farthest = parts[0]
  return parts.flatMap((part) => {
    const before = farthest
    if (!before || part.end > before.end) farthest = part
    if (!before || before.number === part.number || !overlaps(before, part)) return []
    const path = `quotations[${part.number}].parts[${part.index}]`
    return [
      { path, reason: `shares words with quotations[${before.number}].parts[${before.index}]` },
    ]
  })
}
