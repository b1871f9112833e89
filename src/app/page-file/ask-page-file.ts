import { absoluteLinks } from '@/address/absolute-links'
import { isOwn } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { followWorker } from '@/library/follow-worker'
import workerUrl from './draw-worker.ts?worker&url'
import type { FileOrigin } from './PageFile'

/** How long the code, the template with its fonts and the drawing may take together, in milliseconds. */
const PATIENCE_MS = 40_000

/**
 * An edition as a page in one file, drawn in a worker: that takes as long as drawing the page, which answers
 * meanwhile. Rejects where the worker or the template does not come.
 */
export async function askPageFile(edition: Edition): Promise<string> {
  const from: FileOrigin = {
    site: new URL(import.meta.env.BASE_URL, location.href).href,
    edition: isOwn(edition) ? null : absoluteLinks(edition)({ kind: 'edition' }),
  }
  let drawn = ''
  await followWorker(
    workerUrl,
    { edition, from },
    {
      parse: (told) => (typeof told === 'string' ? told : null),
      onNews: (html) => {
        drawn = html
        return true
      },
      signal: new AbortController().signal,
      silenceMs: PATIENCE_MS,
    },
  )
  return drawn
}
