import type { TextRange } from '@/text/range'
import type { TokenRange } from '../entities/candidate'
import { type Paced, PIECE, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { mayOpen, signAt } from './quotation-signs'

/** Words in quotation marks, the marks among them. */
export type QuotedSpan = TextRange &
  TokenRange & {
    /** Whether it goes on with the one that the row before left open. */
    readonly isContinued: boolean
    /** Whether nothing closes it before its row ends. */
    readonly isOpen: boolean
  }

/** What stands in quotation marks, in order, and marks that open and close nothing. */
export type QuotationMarks = {
  readonly spans: readonly QuotedSpan[]
  readonly strays: readonly TextRange[]
}

/**
 * Find what stands in quotation marks, of those within each other the outermost. One that a
 * paragraph leaves open ends with it, and goes on in the next one where that begins with a mark or
 * has one that closes.
 */
export function* findQuotationMarks(reading: Reading): Paced<QuotationMarks> {
  const strays: TextRange[] = []
  let isOpen = false
  const spans: QuotedSpan[] = []
  const rows = yield* rowsOf(reading)
  for (const [index, row] of rows.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const marked: MarkedRow = yield* markedRow(reading, row, isOpen)
    for (const stray of marked.strays) strays.push(stray)
    for (const span of marked.spans) spans.push(span)
    isOpen = marked.spans.at(-1)?.isOpen ?? false
  }
  return { spans, strays }
}

/** The paragraphs, cut where a line of one begins with a mark. */
function* rowsOf(reading: Reading): Paced<TokenRange[]> {
  const { paragraphs, tokens } = reading
  const starts = yield* pacedFlatMap(tokens, (_, at) => (beginsRow(reading, at) ? [at] : []))
  return starts.flatMap((firstToken, index) => [
    { firstToken, endToken: starts[index + 1] ?? paragraphs.at(-1)?.endToken ?? firstToken },
  ])
}

function beginsRow({ text, tokens, paragraphs }: Reading, at: number): boolean {
  const { start = 0, paragraph = 0 } = tokens[at] ?? {}
  if (paragraphs[paragraph]?.firstToken === at) return true
  return text.charAt(start - 1) === '\n' && /["“]/.test(text.charAt(start))
}

function* markedRow(reading: Reading, row: TokenRange, isContinued: boolean): Paced<MarkedRow> {
  const marked = new MarkedRow(reading, row, true)
  yield* marked.read(isContinued)
  if (!marked.isLeftNested) return marked
  // Where a mark is missing, one that seems to stand within another one begins anew.
  const anew = new MarkedRow(reading, row, false)
  yield* anew.read(isContinued)
  return anew
}

type Opening = { readonly at: number; readonly closings: string; readonly isContinued: boolean }

/** The spans and strays of one row. */
class MarkedRow {
  readonly spans: QuotedSpan[] = []
  readonly strays: TextRange[] = []
  private readonly reading: Reading
  private readonly row: TokenRange
  private readonly mayNest: boolean
  private depth = 0
  private open: Opening | null = null

  constructor(reading: Reading, row: TokenRange, mayNest: boolean) {
    this.reading = reading
    this.row = row
    this.mayNest = mayNest
  }

  /** Read the row, once; `isContinued` says that the one before left something open. */
  *read(isContinued: boolean): Paced<void> {
    const { firstToken, endToken } = this.row
    this.open = isContinued ? this.carried() : null
    for (let at = firstToken; at < endToken; at++) {
      if ((at - firstToken) % PIECE === PIECE - 1) yield
      const sign = signAt(this.reading, at)
      if (sign === '') continue
      if (this.open === null) this.begin(at, sign, isContinued)
      else if (at > this.open.at) this.goOn(this.open, at, sign)
    }
    if (this.open !== null) this.add(this.open, endToken, true)
  }

  /** Whether what was opened twice was not closed as often. */
  get isLeftNested(): boolean {
    return this.depth > 0
  }

  /** A row without an opening mark goes on with what was open if it closes that. */
  private carried(): Opening | null {
    const { firstToken, endToken } = this.row
    for (let at = firstToken; at < endToken; at++) {
      const sign = signAt(this.reading, at)
      if (sign === '“' || (sign === '"' && mayOpen(this.reading, at))) return null
      if (sign === '”' || sign === '"') return { at: firstToken, closings: sign, isContinued: true }
    }
    return null
  }

  private begin(at: number, sign: string, isContinued: boolean) {
    const closings = CLOSINGS.get(sign)
    const needsRoom = sign !== '“' && sign !== '«' && sign !== '„'
    const isSingle = sign === '‘' || sign === "'"
    if (
      closings !== undefined &&
      !(needsRoom && !mayOpen(this.reading, at)) &&
      !(isSingle && !this.isClosed(at, closings))
    ) {
      this.open = { at, closings, isContinued: isContinued && at === this.row.firstToken }
    } else if (sign !== "'" && sign !== '’') this.strays.push(this.rangeOf(at, at + 1))
  }

  private goOn(open: Opening, at: number, sign: string) {
    if (this.closes(open, at, sign)) {
      if (this.depth > 0) this.depth--
      else {
        this.add(open, at + 1, false)
        this.open = null
      }
    } else if (sign === '“' && open.closings === '”') {
      if (this.mayNest) this.depth++
      else {
        this.abandon(open, at)
        this.open = null
        this.begin(at, sign, false)
      }
    }
  }

  /** What was opened begins nothing, and so do the marks that seemed to stand within it. */
  private abandon({ at }: Opening, end: number) {
    for (let mark = at; mark < end; mark++) {
      const sign = signAt(this.reading, mark)
      if (sign !== '' && sign !== "'" && sign !== '’')
        this.strays.push(this.rangeOf(mark, mark + 1))
    }
  }

  /** A straight mark closes a curly one too, where it could open nothing. */
  private closes({ closings }: Opening, at: number, sign: string): boolean {
    if (closings.includes(sign)) return true
    return sign === '"' && closings === '”' && !mayOpen(this.reading, at)
  }

  /** Whether a single mark is closed within reach. */
  private isClosed(opening: number, closings: string): boolean {
    const end = Math.min(this.row.endToken, opening + LONGEST_SINGLE)
    for (let at = opening + 2; at < end; at++) {
      if (closings.includes(signAt(this.reading, at) || ' ')) return true
    }
    return false
  }

  private add({ at, isContinued }: Opening, endToken: number, isOpen: boolean) {
    const range = { firstToken: at, endToken, ...this.rangeOf(at, endToken) }
    this.spans.push({ ...range, isContinued, isOpen })
  }

  private rangeOf(firstToken: number, endToken: number): TextRange {
    const { tokens } = this.reading
    return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 }
  }
}

/** Single marks are closed within so many tokens. */
const LONGEST_SINGLE = 120

/** Marks that open, with those that close them. */
const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  // Some print the closing mark on both sides.
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['‘', '’'],
  ["'", "'"],
])
