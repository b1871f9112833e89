import { formatPassage } from '@/address/passage-address'
import { exactMatch } from '@/text/passage/exact-match'
import type { Passage } from '@/text/passage/passage'
import { ownScript } from '@/ui/own-script'
import type { PassageQuestion } from './find-passage-worker'
import workerUrl from './find-passage-worker.ts?worker&url'
import { findOrNear, type PassageOutcome, parsePassageOutcome } from './passage-search'

/** In a text of so many UTF-16 units even a slow device finds a passage within 50 ms. */
const SHORT_TEXT = 5000

/**
 * Find a passage, or what stood near it, without keeping the page from answering: what stands as
 * the link says is seen at once, the rest is left to a worker where the text is long.
 *
 * Where no worker comes up the page does it itself.
 */
export async function searchInWorker(text: string, passage: Passage): Promise<PassageOutcome> {
  if (text.length <= SHORT_TEXT) return findOrNear(text, passage)
  const units = 'exact' in passage ? passage.exact.length : passage.length
  const range = units <= SHORT_TEXT ? exactMatch(text, passage) : null
  if (range !== null) return { found: { grade: 'exact', range }, near: null, places: 0 }
  return askWorker({ text, described: formatPassage(passage) }).catch(() =>
    findOrNear(text, passage),
  )
}

function askWorker(question: PassageQuestion): Promise<PassageOutcome> {
  return new Promise<PassageOutcome>((answer, fail) => {
    const worker = new Worker(ownScript(workerUrl), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      worker.terminate()
      const finding = parsePassageOutcome(data, question.text.length)
      if (finding) answer(finding)
      else fail(new Error('The worker has given no finding'))
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      fail(new Error(event.message))
    })
    worker.postMessage(question)
  })
}
