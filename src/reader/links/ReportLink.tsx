import type { Edition } from '@/edition/edition-schema'
import { type Publisher, type Reported, reportHref } from './report'

type Props = Reported & { readonly edition: Edition }

/** Opens a prefilled report of an error; nothing where the publisher takes none. */
export function ReportLink({ edition, ...reported }: Props) {
  const href = reportHref(edition, reported, PUBLISHER)
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

/** As it was set when the site was built. */
const PUBLISHER: Publisher = {
  reportTo: import.meta.env.REPORT_TO,
  siteUrl: import.meta.env.SITE_URL,
}
