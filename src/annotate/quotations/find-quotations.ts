import type { TextRange } from '@/text/range'
import type { TokenRange } from '../entities/candidate'
import type { FoundBasis } from '../found-basis'
import { type Paced, PIECE, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import type { Attribution } from './attribution'
import { findAccordingTo } from './find-according-to'
import { findNamedLines } from './find-named-lines'
import { findSaid } from './find-said'
import { joinBareQuotes, type SaidLine } from './join-bare-quotes'
import { type OtherMarks, otherMarks } from './other-marks'
import { type QuotedLine, quotedLines, spansByToken } from './quoted-line'
import { findQuotationMarks, type QuotationMarks, type QuotedSpan } from './quoted-spans'
import { isPunctuation } from './word-classes'

/** What somebody is reported to have said; who that is, the words of `source` name. */
export type FoundQuotation = {
  readonly directness: 'direct' | 'mixed' | 'indirect'
  readonly parts: readonly TextRange[]
  readonly cue: TextRange | null
  readonly source: TextRange | null
  readonly basis: FoundBasis
}

export type FoundQuotations = {
  readonly quotations: readonly FoundQuotation[]
  /** What else stands in quotation marks, and why it is no quotation. */
  readonly others: readonly OtherMarks[]
}

/** Who looks for words that a line attributes to somebody; each looks for one thing. */
const FINDERS: readonly ((line: QuotedLine) => Paced<Attribution[]>)[] = [
  findNamedLines,
  findAccordingTo,
  findSaid,
]

/** Find who is reported to have said what, and account for all quotation marks of the text. */
export function* findQuotations(reading: Reading): Paced<FoundQuotations> {
  const marks = yield* findQuotationMarks(reading)
  const spanAt = yield* spansByToken(reading, marks.spans)
  const lines = yield* quotedLines(reading, spanAt)
  const said = yield* saidInLines(lines)
  const joined = yield* joinBareQuotes(marks.spans, said)
  const quotations: FoundQuotation[] = []
  for (const [index, one] of joined.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const quotation = yield* quotationOf(reading, spanAt, marks, one)
    if (quotation !== null) quotations.push(quotation)
  }
  const parts = yield* pacedFlatMap(quotations, (one) => one.parts)
  return { quotations, others: yield* otherMarks(reading, marks, parts) }
}

/** A line may be of any length: those who look give way within it. */
function* saidInLines(lines: readonly QuotedLine[]): Paced<SaidLine[]> {
  const found: SaidLine[] = []
  for (const [index, line] of lines.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const said: Attribution[] = []
    for (const find of FINDERS) for (const one of yield* find(line)) said.push(one)
    found.push({ line, said })
  }
  return found
}

/** What one says may be of any length too. */
function* quotationOf(
  reading: Reading,
  spanAt: Int32Array,
  { spans }: QuotationMarks,
  { content, cue, source, basis }: Attribution,
): Paced<FoundQuotation | null> {
  const directness = yield* directnessOf(reading, spanAt, content)
  const parts =
    directness === 'direct'
      ? yield* pacedFlatMap(content, (part) => spansOf(part, spanAt, spans))
      : content
  if (parts.length === 0) return null
  return {
    directness,
    parts: yield* pacedFlatMap(parts, (part) => [rangeOf(reading, part)]),
    cue: cue && rangeOf(reading, cue),
    source: source && rangeOf(reading, source),
    basis,
  }
}

/** How much of the content stands in quotation marks: all words, some, or none. */
function* directnessOf(
  reading: Reading,
  spanAt: Int32Array,
  content: readonly TokenRange[],
): Paced<FoundQuotation['directness']> {
  const words = { quoted: 0, plain: 0 }
  for (const part of content) yield* countWords(reading, spanAt, part, words)
  if (words.quoted === 0) return 'indirect'
  return words.plain === 0 ? 'direct' : 'mixed'
}

function* countWords(
  { tokens }: Reading,
  spanAt: Int32Array,
  { firstToken, endToken }: TokenRange,
  words: { quoted: number; plain: number },
): Paced<void> {
  for (let at = firstToken; at < endToken; at++) {
    if (at % PIECE === PIECE - 1) yield
    if (isPunctuation(tokens[at]?.key ?? '')) continue
    if (spanAt[at] === 0) words.plain++
    else words.quoted++
  }
}

/** The spans that begin in a part. */
function spansOf(
  { firstToken, endToken }: TokenRange,
  spanAt: Int32Array,
  spans: readonly QuotedSpan[],
): TokenRange[] {
  const found: TokenRange[] = []
  for (let at = firstToken; at < endToken; at++) {
    const span = spans[(spanAt[at] ?? 0) - 1]
    if (span === undefined) continue
    found.push({ firstToken: at, endToken: Math.min(span.endToken, endToken) })
    at = span.endToken - 1
  }
  return found
}

function rangeOf({ tokens }: Reading, { firstToken, endToken }: TokenRange): TextRange {
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 }
}
