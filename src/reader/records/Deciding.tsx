import { useEffect, useState } from 'react'
import type { OfficialRecord, Quotation } from '@/edition/edition-schema'
import { BASES } from '@/edition/lazy-vocabularies'
import type { TextRange } from '@/text/range'
import { LineButton } from '@/ui/LineButton'
import { selectedInRecord } from '../page/selected-range'
import { useRecordDecisions } from '../services/record-decisions'

type Props = {
  readonly quotation: Quotation
  readonly record: OfficialRecord
  /** Whether the text of the record stands there, in which other words can be selected. */
  readonly canCorrect?: boolean
}

/** Confirms or rejects how a quotation stands to a record, or takes that back; nothing where nothing is kept. */
export function Deciding({ quotation, record, canCorrect = false }: Props) {
  const decisions = useRecordDecisions()
  if (!decisions) return null
  const { seenIn, basis, finding } = record
  const decide = (decision: 'confirm' | 'reject' | 'undo') => () =>
    decisions.decide(quotation, seenIn, decision)
  return (
    <p className="tools mt-1 flex flex-wrap items-baseline gap-x-4">
      {BASES[basis.kind].isByMachine ? (
        <>
          <span className="text-muted">Not confirmed yet</span>
          <LineButton onClick={decide('confirm')}>Confirm</LineButton>
          <LineButton onClick={decide('reject')}>Reject</LineButton>
        </>
      ) : (
        <>
          <span className="font-semibold">{finding === null ? 'Rejected' : 'Confirmed'}</span>
          <LineButton onClick={decide('undo')}>Undo</LineButton>
        </>
      )}
      {canCorrect && (
        <TakeWords onTake={(range) => decisions.takeWords(quotation, seenIn, range)} />
      )}
    </p>
  )
}

/** Takes the words of the record that are selected for those that the quotation stands for. */
function TakeWords({ onTake }: { readonly onTake: (range: TextRange) => void }) {
  const selected = useSelectedInRecord()
  if (!selected) return <span className="text-muted">Other words? Select them above.</span>
  return <LineButton onClick={() => onTake(selected)}>These are the words</LineButton>
}

/** The words of the record that are selected; a press of a button elsewhere does not lose them. */
function useSelectedInRecord(): TextRange | null {
  const [selected, setSelected] = useState<TextRange | null>(null)
  useEffect(() => {
    const read = () => setSelected(selectedInRecord(document))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  return selected
}
