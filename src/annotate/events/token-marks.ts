import type { TextRange } from '@/text/range'
import type { FoundDate } from '../dates/find-dates'
import { type Paced, pacedFlatMap } from '../pace'
import { pacedSort } from '../paced-sort'
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
export function* tokenMarks(
  reading: Reading,
  quotations: readonly AttributedQuotation[],
  dates: readonly FoundDate[],
): Paced<TokenMarks> {
  const { length } = reading.tokens
  const [quoted, dated] = [new Uint8Array(length), new Int32Array(length)]
  const parts = yield* pacedFlatMap(quotations, (one) =>
    one.directness === 'indirect' ? [] : one.parts,
  )
  const said = yield* pacedSort(parts, (a, b) => a.start - b.start)
  yield* eachToken(reading, said, (token) => {
    quoted[token] = 1
  })
  yield* eachToken(reading, dates, (token, date) => {
    dated[token] = date + 1
  })
  return { quoted, dated }
}

/** Go through the tokens of ranges that are in the order of the text. */
function* eachToken(
  { tokens }: Reading,
  ranges: readonly TextRange[],
  see: (token: number, range: number) => void,
): Paced<void> {
  let range = 0
  yield* pacedFlatMap(tokens, ({ start, end }, at) => {
    while ((ranges[range]?.end ?? Number.POSITIVE_INFINITY) <= start) range++
    if ((ranges[range]?.start ?? Number.POSITIVE_INFINITY) < end) see(at, range)
    return []
  })
}
