import type { ComponentProps } from 'react'
import { createPortal } from 'react-dom'
import { later } from '@/ui/later'

const CiteDialog = later('The citation', () =>
  import('./CiteDialog').then((dialog) => dialog.CiteDialog),
)

/** The dialog that cites. It stands apart from what opened it, which a change of the page may hide. */
export function CiteLater(props: ComponentProps<typeof CiteDialog>) {
  return createPortal(
    <div className="dialog-later">
      <CiteDialog {...props} />
    </div>,
    document.body,
  )
}
