import type { Edition, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import type { BasisKind } from '@/edition/later-vocabularies'
import { isQuoted } from '@/edition/quotations'
import { EntityLinks } from '../links/EntityLinks'
import { isolated } from '../words/isolated'

/** How it is known who spoke, where the article does not name the speaker beside the words. */
const BASIS_WORDS = {
  stated: null,
  resolved: 'Speaker resolved',
  found: 'Speaker found by a program',
  reference: 'Speaker from the record',
  edited: 'Speaker named by an editor',
} as const satisfies Record<BasisKind, string | null>

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** Who said it, in what role, and how that is known where the article does not say. */
export function QuoteCaption({ edition, quotation }: Props) {
  const speakers = quotation.speakers.flatMap((id) => findEntity(edition, id) ?? [])
  const { cue, role, basis } = quotation
  const how = BASIS_WORDS[basis.kind]
  return (
    <>
      <span className="font-semibold text-base">
        <EntityLinks entities={speakers} between=" and " />
      </span>
      {role && (
        <span className="text-muted">
          {' '}
          <bdi>{role.words}</bdi>
        </span>
      )}
      {!isQuoted(quotation) && (
        <span className="text-muted">
          {cue ? `, reported: “${isolated(cue.words)}”` : ', reported'}
        </span>
      )}
      {how && (
        <span className="block text-muted">{basis.reason ? `${how}: ${basis.reason}` : how}</span>
      )}
    </>
  )
}
