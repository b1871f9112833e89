import { type ComponentProps, lazy, Suspense } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '@/ui/Boundary'

const PictureDialog = lazy(() =>
  import('./PictureDialog').then((picture) => ({ default: picture.PictureDialog })),
)

/** The dialog with a picture, whose code comes when it is first opened. */
export function PictureLater(props: ComponentProps<typeof PictureDialog>) {
  return createPortal(
    // What failed to load says so at the foot of the window.
    <div className="fixed inset-x-4 bottom-4 z-40 bg-paper text-ink print:hidden">
      <Boundary name="The picture">
        <Suspense fallback={null}>
          <PictureDialog {...props} />
        </Suspense>
      </Boundary>
    </div>,
    document.body,
  )
}
