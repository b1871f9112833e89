import { Fragment } from 'react'
import { showingHref } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { overviewOf, tellsVerdicts } from '@/edition/overview'
import { OVERVIEW_PARTS, type OverviewPart, wordsOf } from '@/edition/vocabularies'
import { overviewWords, partTitle } from './overview-words'

type Props = { readonly edition: Edition }

/**
 * What this edition has found, in one line; each part is a link that shows just that. Behind how many
 * quotes and claims there are stands how they are to the record, verdict by verdict where those are
 * told apart.
 */
export function Overview({ edition }: Props) {
  const overview = overviewOf(edition)
  const parts = wordsOf(OVERVIEW_PARTS).filter((part) => overview[part].length > 0)
  if (parts.length === 0) return null
  return (
    <div className="overview mt-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 border-rule border-y py-3 text-base">
        {parts
          .filter((part) => OVERVIEW_PARTS[part].of === null)
          .map((part) => (
            <li key={part}>
              <PartLink edition={edition} part={part} />
              {parts
                .filter((more) => OVERVIEW_PARTS[more].of === part)
                .map((more, index) => (
                  <Fragment key={more}>
                    {index === 0 && (part === 'notes' || tellsVerdicts(edition)) ? ': ' : ', '}
                    <PartLink edition={edition} part={more} />
                  </Fragment>
                ))}
            </li>
          ))}
      </ul>
    </div>
  )
}

function PartLink({ edition, part }: Props & { readonly part: OverviewPart }) {
  const isOtherwise = part === 'changed' || part === 'put-together' || part === 'claim-differs'
  const words = overviewWords(edition, part)
  const title = partTitle(edition, part)
  return (
    <a
      href={showingHref(part)}
      data-shows={part}
      data-title={title === words ? undefined : title}
      className={
        isOtherwise
          ? 'font-semibold text-red underline-offset-4 hover:underline'
          : 'underline-offset-4 hover:underline'
      }
    >
      {words}
    </a>
  )
}
