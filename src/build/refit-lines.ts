import { formatProblem, quoteWords } from '@/edition/edition-problem'
import { quoteDifference } from '@/edition/quote-difference'
import type { PlacedRefit } from '@/edition/refit-ranges'
import type { TextRange } from '@/text/range'
import type { Doubt } from '@/text/refit/refit-range'
import type { RefittedEdition } from './refit-edition'

/** The ranges whose words were corrected with the text, a line each. */
export function changedLines({ ranges, text }: RefittedEdition): string[] {
  return ranges.flatMap(({ path, range, refit }) => {
    if (refit.kind !== 'changed') return []
    const [before, now] = quoteDifference(range.words, wordsAt(text, refit.range))
    return [formatProblem({ path, reason: `${before} is ${now} now` })]
  })
}

/** The ranges that are not sure and stay as they were, a line each, and what else is wrong now. */
export function leftLines({ ranges, text, problems }: RefittedEdition): string[] {
  const left = ranges.flatMap(({ path, range, refit }) => {
    const why = whyLeft(text, refit)
    if (why === null) return []
    const place = `${quoteWords(range.words)} (${range.start}–${range.end})`
    return [formatProblem({ path, reason: `${place} ${why}` })]
  })
  return [...left, ...problems.map(formatProblem)]
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  gone: 'is no longer there',
  'other-words': 'became other words',
  cut: 'was rewritten together with what stands beside it',
  'rewritten-around': 'may be something else now, as what stood around it was rewritten',
  repeated: 'stands beside the same words, and one of them was put in or cut out',
}

function whyLeft(text: string, refit: PlacedRefit['refit']): string | null {
  if (refit.kind === 'same' || refit.kind === 'changed') return null
  const why = refit.kind === 'at-odds' ? AT_ODDS : DOUBTS[refit.doubt]
  if (refit.range === null) return why
  const { start, end } = refit.range
  return `${why}: perhaps it is ${quoteWords(wordsAt(text, refit.range))} (${start}–${end})`
}

const AT_ODDS = 'is at odds with the words that other ranges have there'

function wordsAt(text: string, { start, end }: TextRange): string {
  return text.slice(start, end)
}
