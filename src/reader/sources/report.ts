import type { Target } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { linkTo } from '../places'

/** Where the publisher wants errors reported (REPORT_TO: a mail address or an issue form's); absent if not set. */
const REPORT_TO = import.meta.env.REPORT_TO

/** The site's address (SITE_URL), so that a report names the place in full; the path alone without it. */
const SITE_URL = import.meta.env.SITE_URL ?? ''

/**
 * The address that opens a prefilled report about a place of the edition and its words.
 *
 * A mail address gets a subject and a body (RFC 6068), any other one `title` and `body` as
 * issue forms take them. `null` where the publisher has set none.
 */
export function reportHref(edition: Edition, target: Target, words: string): string | null {
  if (!REPORT_TO) return null
  const path = linkTo(edition, target)
  const link = SITE_URL === '' ? path : new URL(path, SITE_URL).href
  const title = `Error in “${edition.editorial.headline}”`
  const body = `${link}\n\n“${words}”\n\nWhat is wrong, and where can it be checked?\n`
  if (!REPORT_TO.includes('@') || REPORT_TO.startsWith('http')) {
    return `${REPORT_TO}?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
  }
  const address = REPORT_TO.replace(/^mailto:/, '')
  return `mailto:${address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
}
