import { paragraphNumber } from '../paragraphs'
import type { TextRange } from '../range'
import { fingerprintOf } from './fingerprint-of'
import type { Passage } from './passage'
import { sentenceFingerprints } from './sentence-fingerprints'

/** Fewer units than this stand in many places, so something beside them has to agree. */
const SHORTEST_ALONE = 12

/**
 * Where the passage says it stands, if every unit of it is there, it is in the paragraph and the
 * sentence that it names, and it is long or has something around it that agrees; `null` otherwise.
 */
export function exactMatch(text: string, passage: Passage): TextRange | null {
  const { start } = passage
  if (start === undefined || !Number.isSafeInteger(start) || start < 0) return null
  const range = { start, end: start + ('exact' in passage ? passage.exact.length : passage.length) }
  if (!(range.end > start && range.end <= text.length)) return null
  if (!isThere(text, passage, range)) return null
  const sentence = sentenceFingerprints(text, range).split('.', 1)[0]
  const [own = ''] = (passage.sentence ?? '').split('.', 1)
  if (own !== '' && own !== sentence) return null
  const { paragraph, prefix = '', suffix = '' } = passage
  if (paragraph !== undefined && paragraph !== paragraphNumber(text, start)) return null
  const agrees = own !== '' || (prefix + suffix).trim() !== ''
  return agrees || range.end - start >= SHORTEST_ALONE ? range : null
}

function isThere(text: string, passage: Passage, { start, end }: TextRange): boolean {
  const { prefix = '', suffix = '' } = passage
  if (!(text.endsWith(prefix, start) && text.startsWith(suffix, end))) return false
  if ('exact' in passage) return text.startsWith(passage.exact, start)
  const { head, tail, fingerprint } = passage
  return (
    text.startsWith(head, start) &&
    text.endsWith(tail, end) &&
    (fingerprint === undefined || fingerprint === fingerprintOf(text.slice(start, end)))
  )
}
