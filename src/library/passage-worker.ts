import { parsePassage } from '@/address/passage-address'
import { findOrNear } from '@/text/passage/find-or-near'
import { answerMessages } from './answer-messages'

/**
 * What is asked of the worker, the passage as an address carries it; it answers as `findOrNear`
 * does, and `null` where that is no question.
 */
type PassageQuestion = { readonly text: string; readonly described: string }

answerMessages((asked) => {
  const question = parseQuestion(asked)
  const passage = question && parsePassage(question.described)
  return passage && findOrNear(question.text, passage)
})

function parseQuestion(data: unknown): PassageQuestion | null {
  if (typeof data !== 'object' || data === null) return null
  if (!('text' in data && 'described' in data)) return null
  const { text, described } = data
  return typeof text === 'string' && typeof described === 'string' ? { text, described } : null
}
