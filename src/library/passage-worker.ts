import { parsePassage } from '@/address/passage-address'
import { findOrNear } from '@/text/passage/find-or-near'

/**
 * What is asked of the worker, the passage as an address carries it; it answers as `findOrNear`
 * does, and `null` where that is no question.
 */
type PassageQuestion = { readonly text: string; readonly described: string }

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const question = parseQuestion(data)
  const passage = question && parsePassage(question.described)
  self.postMessage(passage && findOrNear(question.text, passage))
})

function parseQuestion(data: unknown): PassageQuestion | null {
  if (typeof data !== 'object' || data === null) return null
  if (!('text' in data && 'described' in data)) return null
  const { text, described } = data
  return typeof text === 'string' && typeof described === 'string' ? { text, described } : null
}
