import { isId } from './edition-id'

/** What of a record is asked for: the id of a source or of a quotation, and which of its places. */
export type RecordPlace = {
  readonly id: string
  /** From 1; `null` for all of them. */
  readonly place: number | null
}

/** One of the places of a record that a quotation is put together from, as an address has it: "toll.2". */
export function recordPlaceId(quotationId: string, place: number): string {
  return `${quotationId}.${place}`
}

/** Read what an address asks for of a record; `null` where that can be none. */
export function parseRecordPlace(asked: string): RecordPlace | null {
  const [, id = '', place] = /^([^.]*)(?:\.([1-9]\d?))?$/.exec(asked) ?? []
  return isId(id) ? { id, place: place === undefined ? null : Number(place) } : null
}
