import type { ComponentProps } from 'react'
import { createPortal } from 'react-dom'
import { later } from '@/ui/later'

const PictureDialog = later('The picture', () =>
  import('./PictureDialog').then((picture) => picture.PictureDialog),
)

/** The dialog with a picture. It stands apart from what opened it, which a change of the page may hide. */
export function PictureLater(props: ComponentProps<typeof PictureDialog>) {
  return createPortal(
    <div className="dialog-later">
      <PictureDialog {...props} />
    </div>,
    document.body,
  )
}
