import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  decidedIn,
  withCorrectedSource,
  withoutTextSource,
  withTextSource,
  withTextSourceBack,
} from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import { type TextSource, textSources } from '@/edition/text-sources'
import { findingsQuery } from '@/library/records/findings-query'
import { count } from '@/reader/words/count'
import { useAnnounce } from '@/ui/Announcer'
import { AddRecord } from './AddRecord'
import { CorrectRecord } from './CorrectRecord'
import { RecordLine } from './RecordLine'
import { Tool } from './Tool'

type Props = {
  readonly edition: Edition
  /** Told how the edition is to be changed, as it is by then. */
  readonly onChange: (change: (edition: Edition) => Edition) => void
}

/** What is being done with records: one is added, or what is known of one is corrected. */
type Doing = { readonly kind: 'adding' } | { readonly kind: 'correcting'; readonly id: string }

/** A record that was removed last, and the edition before. */
type Removed = { readonly record: TextSource; readonly before: Edition }

/** The records that an article of one's own is set beside: each can be read, corrected and removed, and more added. */
export function RecordsBeside({ edition, onChange }: Props) {
  const announce = useAnnounce()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const records = textSources(edition)
  const corrected = records.find(({ id }) => doing?.kind === 'correcting' && id === doing.id)

  function change(changed: (now: Edition) => Edition, said: string) {
    setDoing(null)
    setRemoved(null)
    onChange(changed)
    announce(said)
  }
  return (
    <section
      aria-label="Beside the record"
      className="border-rule border-b px-6 py-2.5 text-sm middle:px-9"
    >
      <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        {records.map((record) => (
          <RecordLine
            key={record.id}
            record={record}
            onCorrect={() => setDoing({ kind: 'correcting', id: record.id })}
            onRemove={() => {
              change((now) => withoutTextSource(now, record.id), 'The record was removed')
              setRemoved({ record, before: edition })
            }}
          />
        ))}
        {doing?.kind !== 'adding' && (
          <li className="flex flex-wrap items-baseline gap-x-3">
            <Tool isStrong onClick={() => setDoing({ kind: 'adding' })}>
              {records.length === 0 ? 'Add the record' : 'Add another record'}
            </Tool>
            {records.length === 0 && (
              <span className="text-muted">
                to see, quote by quote, what was changed of what was said
              </span>
            )}
          </li>
        )}
        {/* In a row with the records, so that nothing moves when the verdicts are there. */}
        <Comparing edition={edition} />
      </ul>
      {removed && (
        <p role="status" className="mt-1">
          {removedWords(removed)}{' '}
          <Tool
            isStrong
            onClick={() =>
              change(
                (now) => withTextSourceBack(now, removed.before, removed.record.id),
                'The record is back',
              )
            }
          >
            Undo
          </Tool>
        </p>
      )}
      {doing?.kind === 'adding' && (
        <AddRecord
          edition={edition}
          onCancel={() => setDoing(null)}
          onAdd={(record) => change((now) => withTextSource(now, record), 'The record was added')}
        />
      )}
      {corrected && (
        <CorrectRecord
          key={corrected.id}
          record={corrected}
          onCancel={() => setDoing(null)}
          onCorrect={(fields) =>
            change(
              (now) => withCorrectedSource(now, corrected.id, fields),
              'The record was corrected',
            )
          }
        />
      )}
    </section>
  )
}

/** That quotes are being looked for, or could not be, or that there is nothing to look for; else nothing. */
function Comparing({ edition }: Pick<Props, 'edition'>) {
  const { data, isError, isPending, refetch } = useQuery(findingsQuery(edition))
  if (textSources(edition).length === 0) return null
  return (
    <li className="has-[:empty]:hidden">
      <span role="status" className="text-muted">
        {isPending && 'The quotes are looked for in the record …'}
        {data?.length === 0 && 'The article quotes nobody whose words could be looked for.'}
        {isError && (
          <>
            The comparison did not come.{' '}
            <Tool isStrong onClick={() => void refetch()}>
              Try again
            </Tool>
          </>
        )}
      </span>
    </li>
  )
}

/** “Speech” is removed, and with it what was decided about 2 quotes. */
function removedWords({ record, before }: Removed): string {
  const decided = decidedIn(before, record.id)
  const more =
    decided === 0 ? '' : `, and with it what was decided about ${count(decided, 'quote')}`
  return `“${record.title}” is removed${more}.`
}
