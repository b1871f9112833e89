import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { windowTitle } from '@/app/use-title'
import type { Edition } from '@/edition/edition-schema'
import { PAGE_TEMPLATE } from '@/library/page-template'
import { type EditionPictures, editionPictures, NO_PICTURES } from './edition-pictures'
import { editionSeed } from './edition-seed'
import { headHtml } from './page-head'
import { pageHtml, type SharedParts } from './page-html'
import { type PageTemplateParts, pageTemplate } from './page-template'
import { pictureFonts } from './picture-fonts'
import { rasterise } from './rasterise'
import { catalogueOf, renderPages } from './render-pages'
import { headersFile, securityPolicy } from './security-policy'
import { shareContents } from './share-contents'
import { sharePage } from './share-pages'
import { shareStyles } from './share-styles'
import type { SiteLocation } from './site-location'
import { robotsTxt, sitemapXml } from './sitemap'

/** A file of the built site: where it stands in `dist`, and what it holds. */
export type SiteFile = { readonly file: string; readonly content: string | Uint8Array }

/** What the files are made from, beside the editions. */
export type SiteParts = {
  readonly root: string
  readonly site: SiteLocation
  readonly shared: SharedParts
  /** What a page in one file needs beside the styles of the others. */
  readonly pageFile: Pick<PageTemplateParts, 'script' | 'fonts'>
}

/** Every file that the build adds to the bundle: pages, small pages, pictures, and what crawlers and hosts read. */
export async function siteFiles(
  editions: readonly Edition[],
  { root, site, shared, pageFile }: SiteParts,
): Promise<SiteFile[]> {
  const pictures = await picturesOf(editions, site)
  const seeds = new Map(editions.map((edition) => [edition.id, editionSeed(edition)]))
  const seedAddress = (edition: Edition | null) => {
    const seed = edition && seeds.get(edition.id)
    return seed ? site.base + seed.file : null
  }
  const pages = (await renderPages(editions, pictures, site)).map(
    ({ file, body, head, edition }) => ({
      file,
      content: pageHtml(
        {
          title: windowTitle(head.title),
          head: headHtml(head, site),
          body,
          seed: seedAddress(edition),
        },
        shared,
      ),
    }),
  )
  const [serif = '', sans = ''] = shared.fonts
  const styles = shareStyles({ serif, sans })
  const { styles: pageStyles, startScript: script } = shared
  const policy = securityPolicy({ styles: [pageStyles, styles], script })
  const template = pageTemplate({ ...pageFile, styles: pageStyles })
  return [
    ...pages,
    ...seeds.values(),
    ...(await smallPages(editions, pictures, { site, styles })),
    ...[...pictures.values()].flatMap(pictureFiles),
    ...(await iconFiles(root)),
    { file: 'editions.json', content: JSON.stringify(catalogueOf(editions)) },
    { file: '_headers', content: headersFile(policy) },
    { file: PAGE_TEMPLATE, content: template },
    ...crawlerFiles(editions, site),
  ]
}

/** Nobody could find a picture without the site's address, so none is drawn then. */
async function picturesOf(
  editions: readonly Edition[],
  { origin }: SiteLocation,
): Promise<Map<string, EditionPictures>> {
  const pictures = new Map(editions.map(({ id }) => [id, NO_PICTURES]))
  if (origin === null) return pictures
  const fonts = await pictureFonts()
  for (const edition of editions) pictures.set(edition.id, editionPictures(edition, fonts))
  return pictures
}

async function smallPages(
  editions: readonly Edition[],
  pictures: ReadonlyMap<string, EditionPictures>,
  parts: { readonly site: SiteLocation; readonly styles: string },
): Promise<SiteFile[]> {
  const pages = editions.flatMap((edition) =>
    shareContents(edition, pictures.get(edition.id) ?? NO_PICTURES).map((content) =>
      sharePage(edition, content, parts),
    ),
  )
  return (await Promise.all(pages)).map(({ file, html }) => ({ file, content: html }))
}

/** The whole edition may be shown by the picture of its first quotation: one file then. */
function pictureFiles({ whole, quotes }: EditionPictures): SiteFile[] {
  const pictures = new Map(
    [...quotes.values(), ...(whole ? [whole] : [])].map((p) => [p.path, p.png]),
  )
  return [...pictures].map(([file, content]) => ({ file, content }))
}

const ICON_SIZES = [180, 192, 512] as const

async function iconFiles(root: string): Promise<SiteFile[]> {
  const svg = await readFile(join(root, 'public/favicon.svg'), 'utf8')
  return ICON_SIZES.map((size) => ({ file: `icon-${size}.png`, content: rasterise(svg, size) }))
}

function crawlerFiles(editions: readonly Edition[], site: SiteLocation): SiteFile[] {
  const sitemap = sitemapXml(editions, site)
  return [
    { file: 'robots.txt', content: robotsTxt(site) },
    ...(sitemap === null ? [] : [{ file: 'sitemap.xml', content: sitemap }]),
  ]
}
