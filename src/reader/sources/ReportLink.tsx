import type { Target } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { reportHref } from './report'

type Props = {
  readonly edition: Edition
  /** The place that the report is about. */
  readonly target: Target
  readonly words: string
}

/** Opens a prefilled report of an error; nothing where the publisher takes none. */
export function ReportLink({ edition, target, words }: Props) {
  const href = reportHref(edition, target, words)
  if (href === null) return null
  return (
    <a
      href={href}
      rel="noopener noreferrer"
      className="text-muted underline decoration-rule underline-offset-2 hover:text-ink"
    >
      Report an error
    </a>
  )
}
