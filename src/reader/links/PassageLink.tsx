import type { ReactNode } from 'react'
import { hrefTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { paragraphNumberAt } from '@/edition/find-by-id'
import type { TextRange } from '@/text/range'

type Props = {
  readonly edition: Edition
  readonly passage: TextRange
  readonly children: ReactNode
}

/** A link from what the edition adds to the words it belongs to; it leads to their paragraph. */
export function PassageLink({ edition, passage, children }: Props) {
  const paragraph = paragraphNumberAt(edition, passage.start)
  return (
    <a
      href={hrefTo({ kind: 'paragraph', number: paragraph })}
      data-paragraph={paragraph}
      data-passage={`${passage.start}-${passage.end}`}
      className="text-ink underline decoration-muted decoration-1 underline-offset-2 hover:decoration-2"
    >
      {children}
    </a>
  )
}
