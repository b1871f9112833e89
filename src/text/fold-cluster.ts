/**
 * One character with its combining marks in the form in which wordings are compared; empty for
 * what is invisible. Case is folded through upper case, so that ß, ss and SS are one.
 */
export function foldCluster(cluster: string): string {
  const known = folded.get(cluster)
  if (known !== undefined) return known
  const result = fold(cluster)
  if (folded.size >= MOST_KEPT) folded.clear()
  folded.set(cluster, result)
  return result
}

/** Whether a code point is a combining mark. */
export function isMark(point: number): boolean {
  const known = marks.get(point)
  if (known !== undefined) return known
  const result = /^\p{M}$/u.test(String.fromCodePoint(point))
  if (marks.size >= MOST_KEPT) marks.clear()
  marks.set(point, result)
  return result
}

const MOST_KEPT = 20_000
const folded = new Map<string, string>()
const marks = new Map<number, boolean>()

/** A few single characters have a compatible form of up to 18 units; those keep their own. */
const LONGEST_FORM = 4

function fold(cluster: string): string {
  const plain = cluster.replace(/[‘’‚‛‹›′‵ʹʼˈ`´]/gu, "'").replace(/[“”„‟«»″‶〝〞〟]/gu, '"')
  const compatible = plain.normalize('NFKD')
  const short = compatible.length <= LONGEST_FORM * plain.length
  return (short ? compatible : plain.normalize('NFD'))
    .replace(/[\p{White_Space}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(/[\p{Pd}−]+/gu, '-')
    .replace(/⋯/gu, '...')
    .toUpperCase()
    .toLowerCase()
}
