import type { ReactNode } from 'react'
import { formatDate } from '@/export/date-words'

type Props = {
  readonly href: string
  readonly headline: string
  readonly publisher: string | null
  readonly published: string | null
  readonly summary?: string | null
  /** What else is known of it, behind publisher and date. */
  readonly facts?: string
  /** What can be done with it. */
  readonly children?: ReactNode
}

/** An edition in a list: where it is from, what it is called, and what can be done with it. */
export function LibraryEntry({ href, headline, summary, children, ...source }: Props) {
  return (
    <li className="border-rule border-b py-5">
      <SourceWords {...source} />
      <h3 className="font-semibold font-serif text-[1.5rem] leading-tight">
        <a
          href={href}
          dir="auto"
          className="wrap-break-word hover:underline hover:decoration-1 hover:underline-offset-4"
        >
          {headline}
        </a>
      </h3>
      {summary && <p className="mt-1 font-serif text-muted text-quote">{summary}</p>}
      {children && <p className="mt-1 flex flex-wrap gap-x-4 text-sm">{children}</p>}
    </li>
  )
}

function SourceWords({ publisher, published, facts }: Omit<Props, 'href' | 'headline'>) {
  const parts = [
    publisher && (
      <bdi key="publisher" className="font-semibold text-ink">
        {publisher}
      </bdi>
    ),
    published && (
      <time key="published" dateTime={published}>
        {formatDate(published)}
      </time>
    ),
    facts && <span key="facts">{facts}</span>,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p className="text-muted text-sm">
      {parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}
    </p>
  )
}
