import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { LineButton } from '@/ui/LineButton'
import { LazyPictureDialog } from './LazyPictureDialog'
import { type PictureSubject, subjectName } from './picture-subject'

type Props = { readonly edition: Edition; readonly subject: PictureSubject }

/** A button that opens the picture of its subject. */
export function PictureButton({ edition, subject }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <LineButton
        name={`Picture of ${subjectName(edition, subject)}`}
        onClick={() => setIsOpen(true)}
      >
        Picture
      </LineButton>
      {isOpen && (
        <LazyPictureDialog edition={edition} subject={subject} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
