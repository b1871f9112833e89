import type { ReactNode } from 'react'
import { recordHref } from '@/address/links'

type Props = {
  /** The id of a source, or of a quotation at whose words its record is opened. */
  readonly id: string
  /** What the record is called. */
  readonly title: string
  /** What it is called, where its words alone do not say so. */
  readonly label?: string
  readonly isCurrent?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A link that opens a record beside the article. */
export function RecordLink({
  id,
  title,
  label,
  isCurrent = false,
  className = PLAIN,
  children,
}: Props) {
  return (
    <a
      href={recordHref(id)}
      data-record={id}
      data-name={title}
      aria-label={label}
      aria-current={isCurrent || undefined}
      className={className}
    >
      {children}
    </a>
  )
}

const PLAIN =
  'text-ink underline decoration-muted decoration-1 underline-offset-2 hover:decoration-2'
