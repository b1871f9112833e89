import { percentEncoded } from '@/text/percent-encoded'

/** What a message says beside its link. */
export type SharedWords = { readonly title: string; readonly words: string }

/** What every mail program takes, in characters: Windows hands over no more than 2,048. */
export const LONGEST_HREF = 2000

/**
 * The link that begins a mail with words and a link, addressed to nobody (RFC 6068).
 *
 * Words that make it too long for some mail programs are left out: they are where the link leads.
 */
export function mailHref({ title, words }: SharedWords, url: string): string {
  const subject = percentEncoded(title.replace(/\s+/g, ' ').trim())
  const [whole = '', short = ''] = [`${words}\n\n${url}`, url].map(
    (body) => `mailto:?subject=${subject}&body=${percentEncoded(withMailLines(body))}`,
  )
  return whole.length <= LONGEST_HREF ? whole : short
}

/** Words as the body of a mail, where line breaks are carriage return and line feed (RFC 6068, section 5). */
export function withMailLines(words: string): string {
  return words.replace(/\r\n?|\n/g, '\r\n')
}
