import type { ExportOptions } from '@/address/link-to'
import type { Edition } from '@/edition/edition-schema'
import { newsArticle } from './news-article'

/** The edition as schema.org JSON-LD in a file of its own: the same object as in the page's head. */
export function exportSchemaOrg(edition: Edition, { link }: ExportOptions): string {
  const url = link({ kind: 'edition' })
  return `${JSON.stringify(newsArticle(edition, { url, image: null }), null, 2)}\n`
}
