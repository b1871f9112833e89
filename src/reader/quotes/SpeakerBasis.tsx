import type { Quotation } from '@/edition/edition-schema'
import type { BasisKind } from '@/edition/lazy-vocabularies'

/** How it is known who spoke, where the article does not name the speaker beside the words. */
const BASIS_WORDS = {
  stated: null,
  resolved: 'Speaker resolved',
  found: 'Speaker found by a program',
  reference: 'Speaker from the record',
  edited: 'Speaker named by an editor',
} as const satisfies Record<BasisKind, string | null>

/** How it is known who said something, and why; nothing where the article says it, or nobody is named. */
export function SpeakerBasis({
  quotation: { basis, speakers },
}: {
  readonly quotation: Quotation
}) {
  const how = BASIS_WORDS[basis.kind]
  if (how === null || speakers.length === 0) return null
  return <p className="text-muted">{basis.reason ? `${how}: ${basis.reason}` : how}</p>
}
