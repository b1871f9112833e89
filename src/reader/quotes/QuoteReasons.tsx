import { concernOf } from '@/edition/concerns'
import type { Edition, Entity, Quotation } from '@/edition/edition-schema'
import { concernedByQuotation } from '@/edition/quotations'
import { joinWords } from '@/text/join-words'
import { OnlyFor } from '../choosing/OnlyFor'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** Why the quotation is shown, for each entity that it concerns. */
export function QuoteReasons({ edition, quotation }: Props) {
  return concernedByQuotation(edition, quotation).map((entity) => {
    const reason = reasonFor(edition, quotation, entity)
    return (
      reason && (
        <OnlyFor key={entity.id} entityId={entity.id} className="mb-1 block text-muted text-sm">
          {reason}
        </OnlyFor>
      )
    )
  })
}

/** "Said by Raimondo", "Names the institute (“our institutions”)", "Concerns the signing"; or `null`. */
function reasonFor(edition: Edition, quotation: Quotation, entity: Entity): string | null {
  const concern = concernOf(edition, quotation, entity.id)
  switch (concern?.kind) {
    case 'said':
      return `Said by ${entity.shortLabel}`
    case 'named': {
      const words = [...new Set(concern.words)].map((named) => `“${named}”`)
      return `Names ${entity.shortLabel} (${joinWords(words)})`
    }
    case 'about':
      return `Concerns ${entity.shortLabel}`
    case undefined:
      return null
  }
}
