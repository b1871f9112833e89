import { hrefTo, showingHref } from '@/address/links'
import { libraryPath } from '@/address/other-pages'
import type { Edition } from '@/edition/edition-schema'
import { overviewOf } from '@/edition/overview'
import { partsOf } from '@/edition/parts-of'
import { overviewWords } from '../overview/overview-words'
import { PART_NAMES } from '../words/part-names'

/** The sections as a list that opens at every width; `watchSectionInView` marks the one in view. */
export function Contents({ edition }: { readonly edition: Edition }) {
  const parts = [...partsOf(edition)].filter((part) => part !== 'article')
  return (
    <nav aria-label="Contents">
      <button
        type="button"
        popoverTarget="contents"
        className="min-h-8 px-1 hover:underline hover:underline-offset-4"
      >
        Contents
      </button>
      <ol id="contents" popover="auto" className="popover-below w-64 py-2 text-base">
        {edition.sections.map((section) => (
          <li key={section.id}>
            <a
              href={hrefTo({ kind: 'section', id: section.id })}
              className="block px-4 py-1.5 text-ink hover:bg-rule/40 aria-[current]:font-semibold"
            >
              {section.heading}
            </a>
          </li>
        ))}
        {parts.map((part, index) => (
          <li key={part} className={index === 0 ? 'mt-2' : undefined}>
            <a
              href={hrefTo({ kind: 'part', name: part })}
              className="block px-4 py-1.5 text-muted hover:bg-rule/40"
            >
              {PART_NAMES[part]}
            </a>
          </li>
        ))}
        {overviewOf(edition).notes.length > 0 && (
          <li>
            <a
              href={showingHref('notes')}
              data-shows="notes"
              className="block px-4 py-1.5 text-muted hover:bg-rule/40"
            >
              {overviewWords(edition, 'notes')}
            </a>
          </li>
        )}
        <li className="middle:hidden">
          <a href={libraryPath()} className="block px-4 py-1.5 text-muted hover:bg-rule/40">
            Library
          </a>
        </li>
      </ol>
    </nav>
  )
}
