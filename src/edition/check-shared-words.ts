import { overlaps } from '@/text/range'
import { type EditionProblem, problem } from './edition-problem'
import type { Edition } from './edition-schema'
import { DIRECTNESS } from './vocabularies'

/** Direct quotations that share words: nobody can have said them twice at once. */
export function checkSharedWords({ quotations }: Edition): EditionProblem[] {
  const parts = quotations
    .flatMap((quotation, number) =>
      DIRECTNESS[quotation.directness].own === 'all'
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
    const reason = `shares words with quotations[${before.number}].parts[${before.index}]`
    return [problem('quotation', path, reason, part)]
  })
}
