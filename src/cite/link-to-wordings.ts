import type { Wordings } from '@/edition/wordings'

/**
 * The last line of a citation: where the wordings of `quoted` stand; where there are no official
 * ones, `without` says what stands there.
 */
export function linkToWordings(quoted: readonly Wordings[], without: string, url: string): string {
  const official = quoted.flatMap(({ records }) => records).length
  const kinds = ['Both wordings', 'All wordings']
  return `${official === 0 ? without : kinds[Math.min(official, 2) - 1]}: ${url}`
}
