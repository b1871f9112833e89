import { PICTURE_HEIGHT, PICTURE_WIDTH } from '@/reader/picture/picture-size'
import { escapeHtml } from '@/text/escape-html'
import { scriptText } from '@/text/script-text'
import { absoluteUrl, type SiteLocation } from './site-location'

/** What this site is called. */
export const SITE_NAME = 'Lectern'

/** What the head of a page says to those who do not see the page: previews, search engines. */
export type PageHead = {
  readonly title: string
  readonly description: string
  readonly type: 'article' | 'website'
  /** The one address it is known by, under the base ("read/memo/"); `null` where it has none. */
  readonly path: string | null
  /** Whether search engines may list it. */
  readonly isIndexed: boolean
  readonly picture: { readonly path: string; readonly alt: string } | null
  /** What the page is about, as a schema.org object. */
  readonly jsonLd: object | null
}

/** The tags of a head beside its title; addresses only where the host is known. */
export function headHtml(head: PageHead, site: SiteLocation): string {
  const url = head.path === null ? null : absoluteUrl(site, head.path)
  const jsonLd = head.jsonLd && scriptText(JSON.stringify(head.jsonLd))
  return [
    meta('name', 'description', head.description),
    head.isIndexed ? '' : meta('name', 'robots', 'noindex'),
    url && `<link rel="canonical" href="${escapeHtml(url)}">`,
    meta('property', 'og:type', head.type),
    meta('property', 'og:site_name', SITE_NAME),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    url && meta('property', 'og:url', url),
    pictureTags(head, site),
    iconTags(site),
    jsonLd && `<script type="application/ld+json">${jsonLd}</script>`,
  ]
    .filter((tag) => tag !== null)
    .join('')
}

function pictureTags({ picture }: PageHead, site: SiteLocation): string {
  const url = picture && absoluteUrl(site, picture.path)
  if (!url) return meta('name', 'twitter:card', 'summary')
  return [
    meta('property', 'og:image', url),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(PICTURE_WIDTH)),
    meta('property', 'og:image:height', String(PICTURE_HEIGHT)),
    meta('property', 'og:image:alt', picture.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
  ].join('')
}

function iconTags({ base }: SiteLocation): string {
  return [
    `<link rel="icon" type="image/png" sizes="192x192" href="${base}icon-192.png">`,
    `<link rel="icon" type="image/svg+xml" sizes="any" href="${base}favicon.svg">`,
    `<link rel="apple-touch-icon" href="${base}icon-180.png">`,
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
  ].join('')
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`
}
