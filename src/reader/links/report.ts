import { linkTo } from '@/address/links'
import type { Target } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { percentEncoded } from '@/text/percent-encoded'
import { LONGEST_HREF, withMailLines } from './mail-href'
import { isMail, parseReportTo } from './report-address'

/** What a report is about. */
export type Reported = {
  /** The place in the edition. */
  readonly target: Target
  /** The words there. */
  readonly words: string
  /** What the edition says about them, where that is what may be wrong. */
  readonly says?: string | undefined
}

/** What the publisher has set. */
export type Publisher = {
  /** REPORT_TO: a mail address or an issue form's. */
  readonly reportTo: string | undefined
  /** SITE_URL: without it a report names the path of its place alone. */
  readonly siteUrl: string | undefined
}

/**
 * The address that opens a prefilled report about a place of the edition and its words; `null`
 * where the publisher takes none.
 *
 * A mail gets a subject and a body (RFC 6068), a form `title` and `body` as issue forms take
 * them, beside what its address says already. Words that make it too long for some mail programs
 * are left out: they are where the link leads.
 */
export function reportHref(
  edition: Edition,
  { target, words, says }: Reported,
  { reportTo, siteUrl }: Publisher,
): string | null {
  const address = parseReportTo(reportTo)
  if (!address) return null
  const path = linkTo(edition, target)
  const link = siteUrl ? new URL(path, siteUrl).href : path
  const title = `Error in “${editionTitle(edition)}”`
  const quoted = [inMarks(words), ...(says ? [says] : [])]
  const [whole = '', short = ''] = [
    [link, ...quoted, QUESTION],
    [link, QUESTION],
  ].map((parts) => prefilled(address, title, `${parts.join('\n\n')}\n`))
  return whole.length <= LONGEST_HREF ? whole : short
}

/** In quotation marks, unless the words begin with their own. */
function inMarks(words: string): string {
  return /^[“"]/.test(words) ? words : `“${words}”`
}

const QUESTION = 'What is wrong, and where can it be checked?'

function prefilled(address: URL, title: string, body: string): string {
  const [titleField, written] = isMail(address)
    ? (['subject', withMailLines(body)] as const)
    : (['title', body] as const)
  const set = address.search
    .slice(1)
    .split('&')
    .filter((field) => field !== '' && !/^(?:subject|title|body)(?:=|$)/i.test(field))
  const own = [`${titleField}=${percentEncoded(title)}`, `body=${percentEncoded(written)}`]
  const url = new URL(address)
  url.search = [...set, ...own].join('&')
  return url.href
}
