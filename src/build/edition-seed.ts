import { createHash } from 'node:crypto'
import type { Edition } from '@/edition/edition-schema'
import type { SiteFile } from './site-files'

/**
 * The edition that a page was drawn from, for what lives on that page. Its name changes with what it
 * holds, as a script's does, so that no page gets an edition that was published after it.
 */
export function editionSeed(edition: Edition): SiteFile {
  const content = JSON.stringify(edition)
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 7)
  return { file: `assets/${edition.id}-${hash}.json`, content }
}
