import type { TextRange } from '@/text/range'
import type { TokenRange } from '../entities/candidate'
import type { Reading } from '../reading/reading'
import type { TokenMarks } from './token-marks'

/** The words of one sentence as those see them who look for happenings. */
export class SentenceWords implements TokenRange {
  readonly firstToken: number
  readonly endToken: number
  private readonly reading: Reading
  private readonly marks: TokenMarks

  constructor(reading: Reading, marks: TokenMarks, { firstToken, endToken }: TokenRange) {
    this.reading = reading
    this.marks = marks
    this.firstToken = firstToken
    this.endToken = endToken
  }

  /** The key of a token of the sentence; '' for others. */
  key(at: number): string {
    if (at < this.firstToken || at >= this.endToken) return ''
    return this.reading.tokens[at]?.key ?? ''
  }

  /** A token as printed. */
  word(at: number): string {
    const token = this.reading.tokens[at]
    return token === undefined ? '' : this.reading.text.slice(token.start, token.end)
  }

  /** Where tokens stand in the text. */
  rangeOf({ firstToken, endToken }: TokenRange): TextRange {
    const { tokens } = this.reading
    return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 }
  }

  /** Whether white space stands before a token. */
  isApart(at: number): boolean {
    return (this.reading.tokens[at - 1]?.end ?? 0) < (this.reading.tokens[at]?.start ?? 0)
  }

  isCapital(at: number): boolean {
    const letter = this.word(at).charAt(0)
    return letter !== letter.toLowerCase()
  }

  isQuoted(at: number): boolean {
    return this.marks.quoted[at] === 1
  }

  /** The number of the date that a token is part of; -1 for none. */
  date(at: number): number {
    if (at < this.firstToken || at >= this.endToken) return -1
    return (this.marks.dated[at] ?? 0) - 1
  }
}
