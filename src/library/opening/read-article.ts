import { failed, ok, type Result } from '@/edition/result'
import { followWorker } from '../follow-worker'
import { type OpenedArticle, parseOpenedArticle } from './opened-article'
import type { Pasted } from './pasted'
import workerUrl from './read-worker.ts?worker&url'

/** How long reading may take, in milliseconds. */
const PATIENCE_MS = 15_000

/** Read what was pasted as an article, in a worker; fails where no worker answers. */
export async function readArticle(
  pasted: Pasted,
  signal: AbortSignal,
): Promise<Result<OpenedArticle, 'unread'>> {
  let article: OpenedArticle | null = null
  try {
    await followWorker(workerUrl, pasted, {
      parse: parseOpenedArticle,
      onNews: (read) => {
        article = read
        return true
      },
      signal,
      silenceMs: PATIENCE_MS,
    })
  } catch (error) {
    if (signal.aborted) throw error
  }
  return article === null ? failed('unread') : ok(article)
}
