import { useEffect, useId, useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { Dialog } from '@/ui/Dialog'
import { quotationLabel } from '../quotes/quotation-label'
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
  const [instead, setInstead] = useState<CiteSubject | null>(null)
  const cited = instead ?? subject
  useEffect(() => {
    // Nothing but the article may be citable: the formats come when it is cited instead.
    const first = instead ? 'input:checked' : 'input:checked, button'
    heading.current?.parentElement?.querySelector<HTMLElement>(first)?.focus()
  }, [instead])
  return (
    <Dialog labelledBy={title} width="middle" onClose={onClose}>
      <h2 ref={heading} id={title} className="font-semibold">
        {titleOf(edition, cited)}
      </h2>
      <Citation
        key={cited.kind}
        edition={edition}
        subject={cited}
        onArticle={() => setInstead({ kind: 'article' })}
      />
    </Dialog>
  )
}

function titleOf(edition: Edition, subject: CiteSubject): string {
  switch (subject.kind) {
    case 'article':
      return 'Cite the article'
    case 'passage':
      return 'Cite the passage'
    case 'quote':
      return `Cite ${quotationLabel(edition, subject.quotation)}`
  }
}
