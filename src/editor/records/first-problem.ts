import type { RecordProblems } from './record-draft'

/** The name of the first field that has to be mended, in the order in which they stand; `null` for none. */
export function firstProblem(problems: Partial<RecordProblems>): string | null {
  return FIELDS.find((name) => name in problems) ?? null
}

const FIELDS = ['text', 'headline', 'publisher', 'published', 'url'] as const
