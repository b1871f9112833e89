import type { Edition } from '@/edition/edition-schema'
import { formatDate } from '@/export/date-words'
import { count } from '../words/count'

/** When the edition was last checked, and every correction made to it. */
export function EditionRecord({ edition }: { readonly edition: Edition }) {
  const { checked, corrections, version } = edition
  const when = checked === null ? [] : [`Checked ${formatDate(checked)}.`]
  const summary = [`Version ${version}.`, ...when].join(' ')
  if (corrections === undefined) return <p className="mt-3 text-muted">{summary}</p>
  if (corrections.length === 0) return <p className="mt-3 text-muted">{summary} No corrections.</p>
  return (
    <details className="mt-3">
      <summary>
        {summary} {count(corrections.length, 'correction')}.
      </summary>
      <ol className="mt-2 grid gap-2">
        {corrections.map(({ date, what }) => (
          <li key={`${date} ${what}`}>
            <time dateTime={date}>{formatDate(date)}</time>: {what}
          </li>
        ))}
      </ol>
    </details>
  )
}
