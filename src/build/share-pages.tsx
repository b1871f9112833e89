import { prerender } from 'react-dom/static'
import { formatAddress, type Target } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { formatDate } from '@/export/date-words'
import { escapeHtml } from '@/text/escape-html'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { headHtml, type PageHead, SITE_NAME } from './page-head'
import { hashSource } from './security-policy'
import type { SiteLocation } from './site-location'

/** What a small page shows: one thing of an edition, by itself. */
export type ShareContent = {
  readonly head: PageHead & { readonly path: string }
  /** Where it stands in the edition. */
  readonly target: Target
  /** What leads to the edition's headline: "A quote from". */
  readonly from: string
  readonly body: React.ReactNode
}

/** A small page, ready to be written. */
export type SharePage = { readonly file: string; readonly html: string }

/** What the small pages of a site have in common. */
export type ShareParts = { readonly site: SiteLocation; readonly styles: string }

/** The small page of one thing: without scripts, with its own style, its head telling of that thing alone. */
export async function sharePage(
  edition: Edition,
  content: ShareContent,
  { site, styles }: ShareParts,
): Promise<SharePage> {
  const { head } = content
  const { prelude } = await prerender(<Page edition={edition} content={content} base={site.base} />)
  const body = (await new Response(prelude).text()).replaceAll(HYDRATION_MARK, '')
  const html = [
    `<!doctype html><html lang="${INTERFACE_LANGUAGE}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(sharePolicy(styles))}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(`${head.title} – ${SITE_NAME}`)}</title>`,
    headHtml(head, site),
    `<style>${styles}</style></head><body>${body}</body></html>\n`,
  ]
  return { file: `${head.path}index.html`, html: html.join('') }
}

/** What React puts between neighbouring texts; no words can hold it, since theirs is escaped. */
const HYDRATION_MARK = '<!-- -->'

/** Nothing but its own style, and fonts and icons of the site. */
function sharePolicy(styles: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashSource(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

type PageProps = {
  readonly edition: Edition
  readonly content: ShareContent
  readonly base: string
}

function Page({ edition, content: { target, from, body }, base }: PageProps) {
  const { article, editorial, id } = edition
  const place = { page: { kind: 'read', edition: id }, entity: null } as const
  return (
    <>
      <header>
        <a href={base}>{SITE_NAME}</a>
      </header>
      <main>
        <p className="muted">
          {from}{' '}
          <a href={formatAddress({ ...place, target: null }, base)}>{editionTitle(edition)}</a>
        </p>
        {body}
        <p className="lead">
          <a href={formatAddress({ ...place, target }, base)}>See it in its place</a>
        </p>
        <p className="muted">
          {[article.publisher, article.published && formatDate(article.published)]
            .filter(Boolean)
            .join(', ')}
          {article.url && (
            <>
              {' · '}
              <a href={article.url} rel="noopener noreferrer">
                Original
              </a>
            </>
          )}
          {editorial && ` · headline and notes by ${editorial.by}`}
        </p>
      </main>
    </>
  )
}
