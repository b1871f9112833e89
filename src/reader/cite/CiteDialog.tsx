import { useEffect, useId, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { Dialog } from '@/ui/Dialog'
import { quotationLabel } from '../words/quotation-label'
import { Citation } from './Citation'
import type { CiteSubject } from './citation-of'

type Props = {
  readonly edition: Edition
  readonly subject: CiteSubject
  readonly onClose: () => void
}

/** A citation in the format of the reader's choice, to be copied or saved. */
export function CiteDialog({ edition, subject, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const title = useId()
  useEffect(() => {
    heading.current?.parentElement?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  return (
    <Dialog labelledBy={title} width="middle" onClose={onClose}>
      <h2 ref={heading} id={title} className="font-semibold">
        {titleOf(edition, subject)}
      </h2>
      <Citation edition={edition} subject={subject} />
    </Dialog>
  )
}

function titleOf(edition: Edition, subject: CiteSubject): string {
  switch (subject.kind) {
    case 'article':
      return 'Cite the article'
    case 'edition':
      return 'Cite this edition'
    case 'passage':
      return 'Cite the passage'
    case 'quote':
      return `Cite ${quotationLabel(edition, subject.quotation)}`
  }
}
