import type { TokenRange } from '../entities/candidate'
import { type Paced, PIECE } from '../pace'
import type { Reading } from '../reading/reading'
import type { QuotedSpan } from './quoted-spans'
import { reportingVerb } from './reporting-words'

/**
 * A sentence as those see it who look for who said what: what stands in quotation marks does not end
 * it, and it asks which of its tokens stand in them.
 */
export class QuotedLine implements TokenRange {
  readonly firstToken: number
  readonly endToken: number
  /** The number of the line of the text that it stands in, from 0: paragraphs may have several. */
  readonly row: number
  private readonly reading: Reading
  private readonly spanAt: Int32Array

  constructor(
    reading: Reading,
    spanAt: Int32Array,
    { firstToken, endToken }: TokenRange,
    row: number,
  ) {
    this.reading = reading
    this.spanAt = spanAt
    this.firstToken = firstToken
    this.endToken = endToken
    this.row = row
  }

  /** The key of a token of the line; '' for those that are not of it. */
  key(at: number): string {
    if (at < this.firstToken || at >= this.endToken) return ''
    return this.reading.tokens[at]?.key ?? ''
  }

  isQuoted(at: number): boolean {
    return at >= this.firstToken && at < this.endToken && this.spanAt[at] !== 0
  }

  /** The number of the span that a token stands in, from 0; -1 for none. */
  span(at: number): number {
    return (this.spanAt[at] ?? 0) - 1
  }

  isCapital(at: number): boolean {
    const letter = this.reading.text.charAt(this.reading.tokens[at]?.start ?? 0)
    return letter !== letter.toLowerCase()
  }
}

/** Each token's span, counted from 1; 0 for none. */
export function* spansByToken(
  { tokens }: Reading,
  spans: readonly QuotedSpan[],
): Paced<Int32Array> {
  const found = new Int32Array(tokens.length)
  for (const [index, { firstToken, endToken }] of spans.entries()) {
    if (index % PIECE === PIECE - 1) yield
    found.fill(index + 1, firstToken, endToken)
  }
  return found
}

/** The lines of a text: its sentences, those joined that quotation marks go across. */
export function* quotedLines(reading: Reading, spanAt: Int32Array): Paced<QuotedLine[]> {
  const { text, sentences } = reading
  const lines: QuotedLine[] = []
  let [firstToken, row] = [0, 0]
  for (const [index, { end, endToken }] of sentences.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const next = sentences[index + 1]
    const [here, there] = [spanAt[endToken - 1], spanAt[endToken]]
    const isAcross = here !== 0 && here === there
    if (next !== undefined && (isAcross || isTail(reading, spanAt, endToken))) continue
    lines.push(new QuotedLine(reading, spanAt, { firstToken, endToken }, row))
    firstToken = endToken
    if (next !== undefined && text.slice(end, next.start).includes('\n')) row++
  }
  return lines
}

/** Whether the sentence from `first` on says who said what ends before it: “Why?” she asked. */
function isTail({ text, tokens }: Reading, spanAt: Int32Array, first: number): boolean {
  const [last, next] = [tokens[first - 1], tokens[first]]
  if (last === undefined || next === undefined || spanAt[first - 1] === 0) return false
  if (spanAt[first] !== 0 || text.slice(last.end, next.start).includes('\n')) return false
  if (DASHES.has(next.key)) return true
  const inner = text.charAt((tokens[first - 2]?.end ?? 0) - 1)
  if (!/[?!,…—-]/.test(inner)) return false
  for (let at = first + 1; at < first + LONGEST_LEAD; at++) {
    if (tokens[at]?.sentence !== next.sentence) return false
    const verb = reportingVerb(tokens[at]?.key ?? '')
    if (verb?.takesQuote) return /^[.,]$/.test(tokens[at + 1]?.key ?? '') || verb.form === 'past'
  }
  return false
}

const LONGEST_LEAD = 8
const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--'])
