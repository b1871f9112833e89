import type { WordingRow } from '@/edition/wording-rows'

/**
 * The last line of a citation: where the wordings of `rows` stand; where there are no official
 * ones, `without` says what stands there.
 */
export function linkToWordings(rows: readonly WordingRow[], without: string, url: string): string {
  const official = rows.flatMap(({ records }) => records).length
  const kinds = ['Both wordings', 'All wordings']
  return `${official === 0 ? without : kinds[Math.min(official, 2) - 1]}: ${url}`
}
