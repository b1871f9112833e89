import type { Edition, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import type { BasisKind } from '@/edition/later-vocabularies'
import { EntityLink } from '../links/EntityLink'

const BASIS_WORDS = {
  stated: 'named in the article',
  resolved: 'speaker resolved',
  found: 'speaker found by a program',
  reference: 'speaker from the record',
  edited: 'speaker named by an editor',
} as const satisfies Record<BasisKind, string>

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** Who said the quotation, in what role, and how that is known. */
export function QuoteCaption({ edition, quotation }: Props) {
  const speakers = quotation.speakers.flatMap((id) => findEntity(edition, id) ?? [])
  return (
    <>
      {speakers.map((speaker, index) => (
        <span key={speaker.id} className="font-semibold">
          {index > 0 && ' and '}
          <EntityLink entity={speaker} />
        </span>
      ))}
      {quotation.role && <span className="text-muted"> {quotation.role.words}</span>}
      <span className="block text-sm text-muted">
        {quotation.cue && `“${quotation.cue.words}”; `}
        {BASIS_WORDS[quotation.basis.kind]}
        {quotation.basis.kind !== 'stated' &&
          quotation.basis.reason &&
          `: ${quotation.basis.reason}`}
      </span>
    </>
  )
}
