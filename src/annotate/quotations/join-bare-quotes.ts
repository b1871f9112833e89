import type { TokenRange } from '../entities/candidate'
import { foundBasis } from '../found-basis'
import { type Paced, PIECE, pacedFlatMap } from '../pace'
import { pacedSort } from '../paced-sort'
import type { Attribution } from './attribution'
import type { QuotedLine } from './quoted-line'
import type { QuotedSpan } from './quoted-spans'
import { reportingVerb } from './reporting-words'
import { subjectBefore } from './subjects'
import { isPunctuation } from './word-classes'

/** A line with what was found in it. */
export type SaidLine = { readonly line: QuotedLine; readonly said: readonly Attribution[] }

/**
 * Give quoted words that nothing in their line attributes to whom they belong: to who is quoted
 * beside them in the line or before them in the paragraph, to who is introduced with a colon, or to
 * who goes on speaking. Words that nobody is found for are attributed to nobody.
 */
export function* joinBareQuotes(
  spans: readonly QuotedSpan[],
  lines: readonly SaidLine[],
): Paced<Attribution[]> {
  const joining = new JoiningQuotes(spans)
  for (const [index, line] of lines.entries()) {
    if (index % PIECE === PIECE - 1) yield
    yield* joining.add(line, lines[index - 1]?.line)
  }
  const joined: Attribution[] = []
  for (const [index, one] of joining.all.entries()) {
    if (index % PIECE === PIECE - 1) yield
    joined.push({ ...one, content: yield* pacedSort(one.content, inOrder) })
  }
  return joined
}

function inOrder(a: TokenRange, b: TokenRange): number {
  return a.firstToken - b.firstToken
}

/** An attribution whose content may still grow. */
type Growing = Credit & { readonly content: TokenRange[] }

class JoiningQuotes {
  readonly all: Growing[] = []
  private readonly spans: readonly QuotedSpan[]
  /** The last one whose words were given as they are, and in which row. */
  private running: Growing | null = null
  private row = -1

  constructor(spans: readonly QuotedSpan[]) {
    this.spans = spans
  }

  /** Take what was found in a line, which may be of any length, and give what is left to somebody. */
  *add({ line, said }: SaidLine, before: QuotedLine | undefined): Paced<void> {
    yield* pacedFlatMap(said, (one) => {
      const growing = { ...one, content: [...one.content] }
      this.all.push(growing)
      if (hasQuoted(line, one)) this.run(growing, line)
      return []
    })
    const left = yield* uncovered(this.spans, line, said)
    if (left.length === 0) return
    const isBare = yield* isWholly(line)
    yield* pacedFlatMap(left, (span) => {
      if (!isBare && !soundsSpoken(line, span)) return []
      const goesOn = span.isContinued || this.row === line.row
      if (this.running !== null && goesOn && (isBare || said.length > 0)) {
        this.running.content.push(span)
        this.row = line.row
      } else this.begin(line, span, introducedBy(before), isBare)
      return []
    })
  }

  private begin(line: QuotedLine, span: QuotedSpan, introduced: Credit | null, isBare: boolean) {
    const known = isBare && this.row === line.row - 1 ? this.running : null
    const credit = introduced ?? (known === null ? BY_NOBODY : goingOn(known))
    const growing = { ...credit, content: [span] }
    this.all.push(growing)
    if (isBare) this.run(growing, line)
  }

  private run(growing: Growing, { row }: QuotedLine) {
    this.running = growing
    this.row = row
  }
}

/** Fewer words in quotation marks, within a sentence, are no quotation by themselves. */
const FEWEST_WORDS = 4

type Credit = Omit<Attribution, 'content'>

const BY_NOBODY: Credit = {
  cue: null,
  source: null,
  basis: foundBasis('nobody named', 'No words near it say who said it', 0.4),
}

function goingOn({ source }: Credit): Credit {
  const reason = 'Nobody else is named since this speaker was quoted'
  return { cue: null, source, basis: foundBasis('running speaker', reason, 0.5) }
}

/** Who is said to speak by a line that ends with a colon. */
function introducedBy(line: QuotedLine | undefined): Credit | null {
  if (line === undefined || line.key(line.endToken - 1) !== ':') return null
  for (let verb = line.endToken - 2; verb >= line.firstToken; verb--) {
    if (line.isQuoted(verb) || !reportingVerb(line.key(verb))?.takesQuote) continue
    const source = subjectBefore(line, verb)
    if (source === null) continue
    const reason = 'The line before ends with a colon and says who speaks'
    const cue = { firstToken: verb, endToken: verb + 1 }
    return { cue, source, basis: foundBasis('introduced by a colon', reason, 0.85) }
  }
  return null
}

function hasQuoted(line: QuotedLine, { content }: Attribution): boolean {
  return content.some(
    ({ firstToken, endToken }) => line.isQuoted(firstToken) || line.isQuoted(endToken - 1),
  )
}

/** The spans of a line that no attribution has. */
function* uncovered(
  spans: readonly QuotedSpan[],
  line: QuotedLine,
  said: readonly Attribution[],
): Paced<QuotedSpan[]> {
  const all = yield* pacedFlatMap(said, (one) => one.content)
  const content = yield* pacedSort(all, inOrder)
  const found: QuotedSpan[] = []
  let [next, reach] = [0, 0]
  for (let at = line.firstToken; at < line.endToken; at++) {
    if (at % PIECE === PIECE - 1) yield
    const span = spans[line.span(at)]
    if (span === undefined) continue
    for (; (content[next]?.firstToken ?? Number.POSITIVE_INFINITY) <= span.firstToken; next++) {
      reach = Math.max(reach, content[next]?.endToken ?? 0)
    }
    if (reach <= span.firstToken) found.push(span)
    at = span.endToken - 1
  }
  return found
}

/** Whether a line has no words but quoted ones. */
function* isWholly(line: QuotedLine): Paced<boolean> {
  for (let at = line.firstToken; at < line.endToken; at++) {
    if (at % PIECE === PIECE - 1) yield
    if (!line.isQuoted(at) && !isPunctuation(line.key(at))) return false
  }
  return true
}

/** Whether words within a sentence are somebody's, though nobody is named: no term and no title. */
function soundsSpoken(line: QuotedLine, { firstToken, endToken }: QuotedSpan): boolean {
  let [words, capitals] = [0, 0]
  for (let at = firstToken; at < endToken; at++) {
    if (isPunctuation(line.key(at))) continue
    words++
    if (line.isCapital(at)) capitals++
  }
  return words >= FEWEST_WORDS && capitals < words / 2
}
