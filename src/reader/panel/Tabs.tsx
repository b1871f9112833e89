import { type KeyboardEvent, type ReactNode, useId } from 'react'

type Tab<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** How many things it holds; `null` where that says nothing. */
  readonly count: number | null
  readonly content: ReactNode
}

type Props<Id extends string> = {
  /** What the tabs are about. */
  readonly name: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** Tabs with what the selected one holds, as the ARIA pattern has them: arrows, Home and End select. */
export function Tabs<Id extends string>({ name, tabs, selected, onSelect }: Props<Id>) {
  const prefix = useId()
  const current = tabs.find(({ id }) => id === selected) ?? tabs[0]
  function move(event: KeyboardEvent<HTMLElement>) {
    const to = indexAfter(
      event.key,
      tabs.length,
      tabs.findIndex(({ id }) => id === selected),
    )
    const tab = to === null ? undefined : tabs[to]
    if (!tab) return
    event.preventDefault()
    onSelect(tab.id)
    document.getElementById(`${prefix}${tab.id}`)?.focus()
  }
  return (
    <>
      <div
        role="tablist"
        aria-label={name}
        className="mt-3 flex flex-wrap gap-x-5 border-rule border-b text-base"
        onKeyDown={move}
      >
        {tabs.map(({ id, label, count }) => (
          <button
            key={id}
            id={prefix + id}
            type="button"
            role="tab"
            aria-selected={id === current?.id}
            aria-controls={`${prefix}panel`}
            tabIndex={id === current?.id ? 0 : -1}
            onClick={() => onSelect(id)}
            className="-mb-px min-h-8 border-transparent border-b-2 text-muted hover:text-ink not-aria-selected:forced-colors:border-b not-aria-selected:forced-colors:pb-px aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
          >
            {label}
            {count !== null && (
              <>
                {' '}
                <span className="tabular-nums">{count}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {current && (
        <div id={`${prefix}panel`} role="tabpanel" aria-labelledby={prefix + current.id}>
          {current.content}
        </div>
      )}
    </>
  )
}

function indexAfter(key: string, count: number, from: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count
    case 'ArrowLeft':
      return (from - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
