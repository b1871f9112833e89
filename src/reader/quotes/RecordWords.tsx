import type { Edition } from '@/edition/edition-schema'
import { sourceName } from '@/edition/titles'
import type { OfficialWording } from '@/edition/wordings'
import { SourceLinks } from '../links/SourceLinks'
import { officialHeading } from '../words/wording-labels'
import { OfficialWords } from './OfficialWords'

type Props = OfficialWording & { readonly edition: Edition }

/** The official wording, with where it was seen; the words that the article has not are pencilled. */
export function RecordWords({ edition, record, runs, seenIn, official }: Props) {
  // How the printed words stand to a record that is held is said above both.
  const isHeld = seenIn.text !== undefined
  const isNamedAlike = record.label === sourceName(seenIn)
  const said = [isHeld ? null : record.finding, record.comment].filter(Boolean).join(' ')
  return (
    <div className="mt-2">
      <p className="text-muted">
        {isNamedAlike ? 'Official wording: ' : `${officialHeading(record)} Wording seen in `}
        <SourceLinks edition={edition} ids={[seenIn.id]} />
        {official && (
          <>
            ; official page: <SourceLinks edition={edition} ids={[official.id]} />
          </>
        )}
        .
      </p>
      <OfficialWords runs={runs} />
      {said && (
        <p dir="auto" className="text-muted">
          {said}
        </p>
      )}
    </div>
  )
}
