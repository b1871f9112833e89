import type { Edition } from '@/edition/edition-schema'
import { failed, ok, type Result } from '@/edition/result'
import { followWorker, WorkerSilent } from '../follow-worker'
import workerUrl from './annotate-worker.ts?worker&url'
import { type ArticleRefusal, parseAnnotationNews } from './annotation-news'
import type { OpenedArticle } from './opened-article'

/** Why an article was not annotated; `silent` where the worker gave no sign of life. */
export type AnnotationProblem = ArticleRefusal | { readonly kind: 'silent' }

/** How annotation is followed and stopped; `done` goes from 0 to 1. */
export type FollowedAnnotation = {
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/** A worker says every second that it is at work, once its code has come, which may take long. */
const SILENCE_MS = 5000
const COMING_MS = 15_000

/** Make an edition of an article, in a worker; rejects with the signal's reason where it is stopped. */
export async function annotateArticle(
  article: OpenedArticle,
  { onProgress, signal }: FollowedAnnotation,
): Promise<Result<Edition, AnnotationProblem>> {
  let outcome: Result<Edition, AnnotationProblem> = failed({ kind: 'silent' })
  try {
    await followWorker(workerUrl, article, {
      parse: parseAnnotationNews,
      onNews: (news) => {
        if (news.kind === 'working') onProgress(news.done)
        if (news.kind === 'refused') outcome = failed(news.refusal)
        if (news.kind === 'edition') outcome = ok(news.edition)
        return news.kind !== 'working'
      },
      signal,
      silenceMs: SILENCE_MS,
      comingMs: COMING_MS,
    })
  } catch (error) {
    if (signal.aborted) throw error
    if (error instanceof WorkerSilent) return failed({ kind: 'silent' })
    return failed({ kind: 'failed', reason: error instanceof Error ? error.message : '' })
  }
  return outcome
}
