import type { TokenRange } from '../entities/candidate'
import type { QuotedLine } from './quoted-line'

/** A range without the marks at its ends that are not quoted; null where nothing is left. */
export function trimmed(line: QuotedLine, { firstToken, endToken }: TokenRange): TokenRange | null {
  let [first, end] = [firstToken, endToken]
  while (first < end && isLoose(line, first)) first++
  while (end > first && isLoose(line, end - 1)) end--
  return first < end ? { firstToken: first, endToken: end } : null
}

function isLoose(line: QuotedLine, at: number): boolean {
  return !line.isQuoted(at) && /^[.,:;?!—–―-]+$/.test(line.key(at))
}
