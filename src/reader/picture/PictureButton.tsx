import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Edition } from '@/edition/edition-schema'
import { Boundary } from '@/ui/Boundary'
import { type PictureSubject, subjectName } from './picture-subject'

const PictureDialog = lazy(() =>
  import('./PictureDialog').then((picture) => ({ default: picture.PictureDialog })),
)

type Props = { readonly edition: Edition; readonly subject: PictureSubject }

/** A button that opens the picture of its subject; what draws it comes with the first click. */
export function PictureButton({ edition, subject }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-label={`Picture of ${subjectName(edition, subject)}`}
        onClick={() => setIsOpen(true)}
        className="min-h-6 text-muted underline decoration-rule underline-offset-2 hover:text-ink hover:decoration-current"
      >
        Picture
      </button>
      {isOpen &&
        createPortal(
          // No paragraph may hold a dialog. What failed to load says so at the foot of the window.
          <div className="fixed inset-x-4 bottom-4 z-40 bg-paper text-ink print:hidden">
            <Boundary name="The picture">
              <Suspense fallback={null}>
                <PictureDialog
                  edition={edition}
                  subject={subject}
                  onClose={() => setIsOpen(false)}
                />
              </Suspense>
            </Boundary>
          </div>,
          document.body,
        )}
    </>
  )
}
