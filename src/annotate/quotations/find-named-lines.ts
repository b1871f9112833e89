import { foundBasis } from '../found-basis'
import { type Paced, PIECE } from '../pace'
import type { Attribution } from './attribution'
import type { QuotedLine } from './quoted-line'
import { trimmed } from './trimmed'
import { isPunctuation } from './word-classes'

/** Find who is named at a line's beginning with a colon, or at its end with a dash. */
export function* findNamedLines(line: QuotedLine): Paced<Attribution[]> {
  return [...namedFirst(line), ...(yield* namedLast(line))]
}

const LONGEST_NAME = 5

/** "Poll: Voters are tired." */
function namedFirst(line: QuotedLine): Attribution[] {
  let colon = line.firstToken
  while (colon < line.firstToken + LONGEST_NAME && isOfName(line, colon)) colon++
  if (colon === line.firstToken || line.key(colon) !== ':') return []
  if (LABELS.has(line.key(colon - 1))) return []
  const content = trimmed(line, { firstToken: colon, endToken: line.endToken })
  if (content === null || content.endToken - content.firstToken < 3) return []
  if (isSubtitle(line, content.firstToken)) return []
  return [
    {
      cue: { firstToken: colon, endToken: colon + 1 },
      source: { firstToken: line.firstToken, endToken: colon },
      content: [content],
      basis: foundBasis('name and colon', 'A name and a colon stand before the words', 0.7),
    },
  ]
}

/** "The Onion: an interview with its editor" says what is to come, and nothing that it said. */
function isSubtitle(line: QuotedLine, first: number): boolean {
  const isOne = line.key(first) === 'a' || line.key(first) === 'an'
  return isOne && [2, 3].some((on) => SUBJECT_MATTER.has(line.key(first + on)))
}

const SUBJECT_MATTER: ReadonlySet<string> = new Set(['with', 'about'])

/** What stands before a colon and says nothing. */
const LABELS: ReadonlySet<string> = new Set(
  'image images photo photos picture video audio caption source sources file interview update correction note editor related background'.split(
    ' ',
  ),
)

/** “We will win.” ― Ann Lee */
function* namedLast(line: QuotedLine): Paced<Attribution[]> {
  let dash = line.endToken - 1
  while (dash > line.firstToken && !line.isQuoted(dash) && !DASHES.has(line.key(dash))) {
    dash--
    if (dash % PIECE === 0) yield
  }
  if (!DASHES.has(line.key(dash)) || !line.isQuoted(dash - 1)) return []
  if (!isOfName(line, dash + 1)) return []
  let first = dash - 1
  while (line.isQuoted(first - 1) && line.span(first - 1) === line.span(first)) first--
  let stop = dash + 1
  while (isOfName(line, stop)) stop++
  return [
    {
      cue: { firstToken: dash, endToken: dash + 1 },
      source: { firstToken: dash + 1, endToken: stop },
      content: [{ firstToken: first, endToken: dash }],
      basis: foundBasis('name behind a dash', 'A dash and a name stand behind the words', 0.85),
    },
  ]
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--'])

function isOfName(line: QuotedLine, at: number): boolean {
  return (
    line.key(at) !== '' && !line.isQuoted(at) && line.isCapital(at) && !isPunctuation(line.key(at))
  )
}
