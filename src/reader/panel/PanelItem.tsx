import type { ReactNode } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { PassageLink } from '../links/PassageLink'

type Props = {
  readonly edition: Edition
  /** The words it is about. */
  readonly passage: TextRange
  readonly children: ReactNode
}

/** One thing that the edition says of some words, whole, with the way to them. */
export function PanelItem({ edition, passage, children }: Props) {
  return (
    <div className="grid gap-1 py-3 text-sm">
      {children}
      <p className="*:inline-block *:min-h-6">
        <PassageLink edition={edition} passage={passage}>
          In the text
        </PassageLink>
      </p>
    </div>
  )
}
