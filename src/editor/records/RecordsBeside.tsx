import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Finding } from '@/edition/comparing/compare-with-records'
import {
  withConfirmed,
  withoutDecision,
  withRejected,
  withTextSource,
} from '@/edition/comparing/decide'
import type { Edition } from '@/edition/edition-schema'
import { textSources } from '@/edition/text-sources'
import { findingsQuery } from '@/library/records/findings-query'
import { findingsIn } from '@/library/records/told-findings'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { AddRecord } from './AddRecord'
import { FindingCard } from './FindingCard'
import { FINDING_WORDS, sumWords } from './finding-words'
import { RecordReader } from './RecordReader'
import { Tool } from './Tool'

type Props = {
  readonly edition: Edition
  /** Told how the edition is to be changed, as it is by then. */
  readonly onChange: (change: (edition: Edition) => Edition) => void
}

type Shown = { readonly record: string; readonly range: TextRange; readonly asked: number }

/** An article of one's own beside the records that were added to it: the sum, each finding, each record. */
export function RecordsBeside({ edition, onChange }: Props) {
  const announce = useAnnounce()
  const [isAdding, setIsAdding] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const records = textSources(edition)
  const { data, isError, refetch } = useQuery(findingsQuery(edition))
  const findings = data && findingsIn(edition, data)
  return (
    <section
      aria-label="Beside the record"
      className="border-rule border-b px-6 py-2.5 text-sm middle:px-9"
    >
      <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        {records.length > 0 && (
          <span role="status" className="text-pretty">
            {isError && 'The comparison did not come.'}
            {!isError && !findings && 'The quotes are looked for in the record …'}
            {findings && sumWords(findings, records.length)}
          </span>
        )}
        {isError && (
          <Tool isStrong onClick={() => void refetch()}>
            Try again
          </Tool>
        )}
        {findings && (
          <Tool isStrong isExpanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Close' : 'Quote by quote'}
          </Tool>
        )}
        {!isAdding && (
          <Tool isStrong onClick={() => setIsAdding(true)}>
            {records.length === 0 ? 'Add the record' : 'Add another record'}
          </Tool>
        )}
        {records.length === 0 && (
          <span className="text-muted">
            to see, quote by quote, what was changed of what was said
          </span>
        )}
      </p>
      {isAdding && (
        <AddRecord
          edition={edition}
          onCancel={() => setIsAdding(false)}
          onAdd={(record) => {
            setIsAdding(false)
            setIsOpen(true)
            onChange((now) => withTextSource(now, record))
            announce('The record was added')
          }}
        />
      )}
      {isOpen && findings && (
        <div className="mt-3 grid gap-x-12 gap-y-6 border-rule border-t pt-3 beside:grid-cols-2">
          <div className="divide-y divide-rule">
            {findings.map((finding) => (
              <FindingCard
                key={finding.quotation.id}
                edition={edition}
                finding={finding}
                onDecide={(decision) => onChange((now) => DECIDE[decision](now, finding))}
                onShow={(place) => {
                  const range = finding.places[place]?.recorded
                  const asked = (shown?.asked ?? 0) + 1
                  if (range) setShown({ record: finding.record, range, asked })
                }}
              />
            ))}
          </div>
          <div className="grid content-start gap-8">
            {records.map((record) => (
              <RecordReader
                key={record.id}
                record={record}
                findings={findings.filter(({ record: id }) => id === record.id)}
                shown={shown?.record === record.id ? shown : null}
              />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

const DECIDE = {
  confirm: (edition: Edition, finding: Finding) =>
    withConfirmed(edition, finding, FINDING_WORDS[finding.verdict]),
  reject: withRejected,
  undo: withoutDecision,
} as const
