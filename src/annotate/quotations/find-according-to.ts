import { foundBasis } from '../found-basis'
import { type Paced, PIECE } from '../pace'
import type { Attribution } from './attribution'
import type { QuotedLine } from './quoted-line'
import { trimmed } from './trimmed'
import { isPunctuation } from './word-classes'

/** Find what a line gives as "according to" somebody: all the rest of it. */
export function* findAccordingTo(line: QuotedLine): Paced<Attribution[]> {
  for (let at = line.firstToken; at < line.endToken; at++) {
    if (at % PIECE === PIECE - 1) yield
    if (line.key(at) !== 'according' || line.key(at + 1) !== 'to' || line.isQuoted(at)) continue
    const end = sourceEnd(line, at + 2)
    const isFirst = at === line.firstToken
    const content = trimmed(
      line,
      isFirst
        ? { firstToken: end, endToken: line.endToken }
        : { firstToken: line.firstToken, endToken: at },
    )
    if (content === null || content.endToken - content.firstToken < 2 || end === at + 2) return []
    return [
      {
        cue: { firstToken: at, endToken: at + 2 },
        source: { firstToken: at + 2, endToken: end },
        content: [content],
        basis: foundBasis('according to', 'The sentence says whom it follows', 0.9),
      },
    ]
  }
  return []
}

const LONGEST_SOURCE = 25

function sourceEnd(line: QuotedLine, first: number): number {
  let end = first
  while (end < first + LONGEST_SOURCE && !endsSource(line, end)) end++
  return withName(line, end)
}

/** Where the name ends that stands between commas: "according to the coach, Ann Lee, they won". */
function withName(line: QuotedLine, comma: number): number {
  if (line.key(comma) !== ',' || line.isCapital(comma - 1)) return comma
  let end = comma + 1
  while (end < comma + LONGEST_NAME && line.isCapital(end) && !line.isQuoted(end)) end++
  return end - comma > 2 && line.key(end) === ',' ? end : comma
}

const LONGEST_NAME = 6

function endsSource(line: QuotedLine, at: number): boolean {
  const key = line.key(at)
  return key === '' || line.isQuoted(at) || (isPunctuation(key) && key !== '-')
}
