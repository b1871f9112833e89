import type { TextRange } from '@/text/range'
import type { FoundDate } from '../dates/find-dates'
import type { AttributedQuotation } from '../quotations/attribute-speakers'
import type { Reading } from '../reading/reading'

/** What is known of single tokens before happenings are looked for. */
export type TokenMarks = {
  /** 1 for what stands in a quotation, word for word. */
  readonly quoted: Uint8Array
  /** The number of the date a token is part of, counted from 1; 0 for none. */
  readonly dated: Int32Array
}

/** Mark the tokens that quotations and dates are made of. */
export function tokenMarks(
  reading: Reading,
  quotations: readonly AttributedQuotation[],
  dates: readonly FoundDate[],
): TokenMarks {
  const { length } = reading.tokens
  const [quoted, dated] = [new Uint8Array(length), new Int32Array(length)]
  const said = quotations
    .filter(({ directness }) => directness !== 'indirect')
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start)
  eachToken(reading, said, (token) => {
    quoted[token] = 1
  })
  eachToken(reading, dates, (token, date) => {
    dated[token] = date + 1
  })
  return { quoted, dated }
}

/** Go through the tokens of ranges that are in the order of the text. */
function eachToken(
  { tokens }: Reading,
  ranges: readonly TextRange[],
  see: (token: number, range: number) => void,
) {
  let at = 0
  for (const [index, { start, end }] of ranges.entries()) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) see(at++, index)
  }
}
