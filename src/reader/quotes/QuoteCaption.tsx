import type { Edition, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { isQuoted } from '@/edition/quotations'
import { EntityLinks } from '../links/EntityLinks'
import { isolated } from '../words/isolated'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** Who said it, in what role, and by what word the article reports it. */
export function QuoteCaption({ edition, quotation }: Props) {
  const speakers = quotation.speakers.flatMap((id) => findEntity(edition, id) ?? [])
  const { cue, role } = quotation
  const isNamed = speakers.length > 0
  return (
    <>
      {isNamed && (
        <span className="font-semibold text-base">
          <EntityLinks entities={speakers} between=" and " />
        </span>
      )}
      {!isNamed && isQuoted(quotation) && <span className="text-muted">No speaker found</span>}
      {role && (
        <span className="text-muted">
          {' '}
          <bdi>{role.words}</bdi>
        </span>
      )}
      {!isQuoted(quotation) && (
        <span className="text-muted">
          {isNamed ? ', reported' : 'Reported'}
          {cue && `: “${isolated(cue.words)}”`}
        </span>
      )}
    </>
  )
}
