import { ownScript } from './own-script'

/** How a worker that takes its time is followed. */
export type Following<News> = {
  /** Reads what the worker tells; `null` where it cannot be believed. */
  readonly parse: (told: unknown) => News | null
  /** Told all of it; gives whether the worker is done. */
  readonly onNews: (news: News) => boolean
  readonly signal: AbortSignal
  /** So long a worker may be silent, in milliseconds, before it is given up. */
  readonly silenceMs: number
  /** So long its code may take to come, in milliseconds, until it tells the first; else `silenceMs`. */
  readonly comingMs?: number
}

/** A worker that did not come up, or told nothing for too long. */
export class WorkerSilent extends Error {
  override name = 'WorkerSilent'
}

/**
 * Ask a worker of this site one question and follow what it tells until it is done; it is ended
 * then, or where the signal says so. What crosses is plain objects, both ways.
 *
 * Rejects with `WorkerSilent`, with the signal's reason, and where the worker fails or tells what
 * cannot be believed.
 */
export function followWorker<News>(
  url: string,
  question: object,
  { parse, onNews, signal, silenceMs, comingMs = silenceMs }: Following<News>,
): Promise<void> {
  const worker = new Worker(ownScript(url), { type: 'module' })
  let patience = 0
  return new Promise<void>((done, fail) => {
    const waitOn = (ms: number) => {
      clearTimeout(patience)
      patience = window.setTimeout(() => fail(new WorkerSilent(url)), ms)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      waitOn(silenceMs)
      const news = parse(data)
      if (news === null) fail(new Error(`${url} told what cannot be read`))
      else if (onNews(news)) done()
    })
    worker.addEventListener('error', (event) => fail(new Error(event.message || `${url} failed`)))
    signal.addEventListener('abort', () => fail(signal.reason))
    waitOn(comingMs)
    if (signal.aborted) fail(signal.reason)
    else worker.postMessage(question)
  }).finally(() => {
    clearTimeout(patience)
    worker.terminate()
  })
}
