import type { Edition } from '@/edition/edition-schema'
import { FIND_ID, FIND_RESULTS_ID } from '@/reader/page/find-names'
import { FindButton } from './FindButton'
import { FindResults } from './FindResults'

/**
 * The way to find anything in the edition. Its field stands in the page as it comes, and takes what
 * is typed (`listenForFind`); what looks for the words comes when it is first opened.
 */
export function FindMenu({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <span data-slot="find-button">
        <FindButton />
      </span>
      <search id={FIND_ID} popover="manual" aria-label="Find" className="find-panel">
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
        <div data-slot="find" className="contents">
          <FindResults edition={edition} />
        </div>
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
