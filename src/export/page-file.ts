import { escapeHtml } from '@/text/escape-html'
import { scriptText } from '@/text/script-text'

/** What of a page in one file is not the same for all editions. */
type PageFileParts = {
  readonly title: string
  /** What the page shows, as HTML. */
  readonly body: string
  /** The edition it shows, as JSON. */
  readonly edition: string
}

/** Where each part comes in the template; no part can hold the sign of another's place. */
export const PAGE_FILE_PLACES = {
  title: '<!--the title-->',
  body: '<!--the body-->',
  edition: '<!--the edition-->',
} as const satisfies Record<keyof PageFileParts, string>

const EDITION_ID = 'edition-of-page'

/** Put an edition into the template of a page in one file; `editionInPage` finds it there again. */
export function fillPageFile(template: string, { title, body, edition }: PageFileParts): string {
  const data = `<script type="application/json" id="${EDITION_ID}">${scriptText(edition)}</script>`
  const parts = new Map<string, string>([
    [PAGE_FILE_PLACES.title, withoutNull(escapeHtml(title))],
    [PAGE_FILE_PLACES.body, withoutNull(body)],
    [PAGE_FILE_PLACES.edition, data],
  ])
  return template
    .split(/(<!--the (?:title|body|edition)-->)/)
    .map((piece) => parts.get(piece) ?? piece)
    .join('')
}

/** No file with that sign is a text; in HTML this one stands for it. */
function withoutNull(html: string): string {
  return html.replaceAll('\0', '\uFFFD')
}

/**
 * The edition that a page in one file holds, as JSON that is still to be checked; `null` for any other
 * page. A browser that has saved the page anew may have written its tags in another way.
 */
export function editionInPage(html: string): string | null {
  const tag = EDITION_TAG.exec(html)
  if (tag === null) return null
  const start = tag.index + tag[0].length
  const length = html.slice(start).search(/<\/script/i)
  return length === -1 ? null : html.slice(start, start + length)
}

const EDITION_TAG = new RegExp(`<script\\b[^<>]{0,200}\\bid="?${EDITION_ID}"?[^<>]{0,200}>`, 'i')
