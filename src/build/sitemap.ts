import type { Edition } from '@/edition/edition-schema'
import { escapeHtml } from '@/text/escape-html'
import { editionPath, isIndexed, LIBRARY_PATH, NEW_PATH } from './page-heads'
import { absoluteUrl, type SiteLocation } from './site-location'

/**
 * The pages that search engines may list; `null` where the host is not known.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapXml(editions: readonly Edition[], site: SiteLocation): string | null {
  if (site.origin === null) return null
  const pages = [
    { path: LIBRARY_PATH, changed: null },
    { path: NEW_PATH, changed: null },
    ...editions.filter(isIndexed).map((edition) => ({
      path: editionPath(edition),
      changed: lastChange(edition),
    })),
  ]
  const entries = pages.map(({ path, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`
    return `<url><loc>${escapeHtml(absoluteUrl(site, path) ?? '')}</loc>${lastmod}</url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`
}

/** What crawlers are told: every page may be asked for, since each says itself whether it may be listed. */
export function robotsTxt(site: SiteLocation): string {
  const sitemap = absoluteUrl(site, 'sitemap.xml')
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`
}

/** The day it was last checked or corrected, whichever is later; `null` where neither was done. */
function lastChange({ checked, corrections = [] }: Edition): string | null {
  const days = [...(checked === null ? [] : [checked]), ...corrections.map(({ date }) => date)]
  return days.toSorted().at(-1) ?? null
}
