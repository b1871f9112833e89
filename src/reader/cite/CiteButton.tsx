import { useState } from 'react'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { LineButton } from '@/ui/LineButton'
import { quotationLabel } from '../words/quotation-label'
import { LazyCiteDialog } from './LazyCiteDialog'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** Opens the citation of a quote. */
export function CiteButton({ edition, quotation }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <LineButton
        name={`Cite ${quotationLabel(edition, quotation)}`}
        onClick={() => setIsOpen(true)}
      >
        Cite
      </LineButton>
      {isOpen && (
        <LazyCiteDialog
          edition={edition}
          subject={{ kind: 'quote', quotation }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
