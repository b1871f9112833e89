import { findPassage } from '@/text/find-passage'
import type { FoundPassage, Passage } from '@/text/passage'
import { ownScript } from '@/ui/own-script'
import type { PassageQuestion } from './find-passage-worker'
import workerUrl from './find-passage-worker.ts?worker&url'

/** A text of more UTF-16 units may take a slow device over 50 ms and is searched in a worker. */
const LONG_TEXT = 50_000

/**
 * Find a passage without keeping the page from answering.
 *
 * Where no worker comes up the page does it itself.
 */
export async function findApart(text: string, passage: Passage): Promise<FoundPassage | null> {
  if (text.length <= LONG_TEXT) return findPassage(text, passage)
  return askWorker({ text, passage }).catch(() => findPassage(text, passage))
}

function askWorker(question: PassageQuestion): Promise<FoundPassage | null> {
  return new Promise<FoundPassage | null>((answer, fail) => {
    const worker = new Worker(ownScript(workerUrl), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<FoundPassage | null>) => {
      worker.terminate()
      answer(data)
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      fail(new Error(event.message))
    })
    worker.postMessage(question)
  })
}
