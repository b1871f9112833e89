import { isOwnOrder, type OwnOrder } from '@/library/own/find-own'
import type { useFoundOwn } from './use-found-own'

type Props = Omit<ReturnType<typeof useFoundOwn>, 'found'> & {
  /** How many are found, of how many. */
  readonly found: number
  readonly of: number
}

/** A field to look for own editions in, and how they are ordered. */
export function OwnTools({ query, setQuery, order, setOrder, isLoading, found, of }: Props) {
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-2 text-base">
      <label className="flex min-w-48 flex-1 items-baseline gap-3">
        <span className="whitespace-nowrap text-muted text-sm">Find</span>
        <input
          type="search"
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
          className="min-h-9 w-full min-w-0 border-muted border-b bg-transparent focus:border-ink"
        />
      </label>
      <label className="flex items-baseline gap-3">
        <span className="text-muted text-sm">Order</span>
        <select
          value={order}
          onChange={({ target: { value } }) => isOwnOrder(value) && setOrder(value)}
          className="min-h-9 border-muted border-b bg-paper"
        >
          {ORDERS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="w-full text-muted text-sm empty:hidden">
        {query !== '' && !isLoading && `${found} of ${of}`}
      </p>
    </div>
  )
}

const LABELS = {
  opened: 'Opened last',
  published: 'Latest article',
  title: 'Title',
} as const satisfies Record<OwnOrder, string>
const ORDERS = Object.entries(LABELS)
