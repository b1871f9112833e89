import { useEffect, useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { FIND_ID, FIND_KEY, FIND_RESULTS_ID } from '@/reader/page/find-names'
import { lazyPart } from '@/ui/lazy'
import { useReadingSettings } from './use-reading-settings'

const FindPanel = lazyPart(
  'Find',
  () => import('./FindPanel').then((find) => find.FindPanel),
  <FindWaits />,
)

/**
 * The way to find anything in the edition. Its field stands in the page as it comes, and takes what
 * is typed (`listenForFind`); what looks for the words comes when it is first opened.
 */
export function FindMenu({ edition }: { readonly edition: Edition }) {
  const { settings } = useReadingSettings()
  const panel = useRef<HTMLElement>(null)
  /** While it is open. */
  const [field, setField] = useState<HTMLInputElement | null>(null)
  const fieldNow = () => {
    const isOpen = panel.current?.matches(':popover-open') ?? false
    setField(isOpen ? (panel.current?.querySelector('input') ?? null) : null)
  }
  // It may have been opened before there was anybody to hear of it.
  useEffect(fieldNow, [])
  return (
    <>
      <button
        type="button"
        popoverTarget={FIND_ID}
        aria-keyshortcuts={settings.keys === 'on' ? FIND_KEY : undefined}
        className="scripts-only min-h-8 px-1 hover:underline hover:underline-offset-4"
      >
        Find
      </button>
      <search
        ref={panel}
        id={FIND_ID}
        popover="manual"
        aria-label="Find"
        onToggle={fieldNow}
        className="find-panel"
      >
        <input
          type="text"
          role="combobox"
          aria-label="Find words, names, dates, sources"
          aria-expanded="false"
          aria-controls={FIND_RESULTS_ID}
          aria-autocomplete="list"
          placeholder="Words, names, dates, sources"
          autoComplete="off"
          spellCheck={false}
        />
        {field ? <FindPanel edition={edition} field={field} /> : <FindWaits />}
        <button
          type="button"
          popoverTarget={FIND_ID}
          popoverTargetAction="hide"
          aria-label="Close find"
          className="find-close"
        >
          ×
        </button>
      </search>
    </>
  )
}

/** Shows after a moment, where what looks for the words takes its time to come. */
function FindWaits() {
  return <p className="find-waits">Find is on its way; what you type stays.</p>
}
