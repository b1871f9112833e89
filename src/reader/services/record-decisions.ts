import { createContext, useContext } from 'react'
import type { Quotation } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'

/** What a reader may decide about how quotations stand to their records, where the page keeps it. */
export type RecordDecisions = {
  /** Confirm or reject what was found of a quotation in a record, or take that back; `record` is the id of its source. */
  readonly decide: (
    quotation: Quotation,
    record: string,
    decision: 'confirm' | 'reject' | 'undo',
  ) => void
  /** Say which words of a record a quotation stands for. */
  readonly takeWords: (quotation: Quotation, record: string, range: TextRange) => void
}

const Decisions = createContext<RecordDecisions | null>(null)

/** Lets what is shown of an edition be decided about. */
export const RecordDecisionsProvider = Decisions.Provider

/** What may be decided about records; `null` where nothing is kept. */
export function useRecordDecisions(): RecordDecisions | null {
  return useContext(Decisions)
}
