import type { Quotation } from '../edition-schema'

/**
 * The quotation without the records that were seen in a source. Where none is left nobody has looked;
 * a list that was empty before says that somebody has, and stays.
 */
export function withoutRecord(quotation: Quotation, source: string): Quotation {
  const { records, ...rest } = quotation
  const left = records?.filter(({ seenIn }) => seenIn !== source)
  if (left === undefined || left.length === records?.length) return quotation
  return left.length === 0 ? rest : { ...rest, records: left }
}
