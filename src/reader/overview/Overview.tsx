import { showingHref } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { overviewOf } from '@/edition/overview'
import { OVERVIEW_PARTS, type OverviewPart, wordsOf } from '@/edition/vocabularies'
import { overviewWords } from './overview-words'

type Props = { readonly edition: Edition }

/** What this edition has found, in one line; each part is a link that shows just that. */
export function Overview({ edition }: Props) {
  const overview = overviewOf(edition)
  const parts = wordsOf(OVERVIEW_PARTS).filter((part) => overview[part].length > 0)
  if (parts.length === 0) return null
  return (
    <div className="overview mt-3">
      <ul className="overview flex flex-wrap gap-x-6 gap-y-1 border-rule border-y py-3 text-base">
        {parts.map(
          (part) =>
            part !== 'changed' && (
              <li key={part}>
                <PartLink edition={edition} part={part} />
                {part === 'quotes' && overview.changed.length > 0 && (
                  <>
                    , <PartLink edition={edition} part="changed" />
                  </>
                )}
              </li>
            ),
        )}
      </ul>
    </div>
  )
}

function PartLink({ edition, part }: Props & { readonly part: OverviewPart }) {
  return (
    <a
      href={showingHref(part)}
      data-shows={part}
      className={
        part === 'changed'
          ? 'font-semibold text-red underline-offset-4 hover:underline'
          : 'underline-offset-4 hover:underline'
      }
    >
      {overviewWords(edition, part)}
    </a>
  )
}
