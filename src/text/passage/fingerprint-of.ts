import { foldText } from '../fold-text'
import { hash } from '../tokens'

/** Seven letters and digits at most that stand for words, folded (FNV-1a, 32 bits, in base 36). */
export function fingerprintOf(words: string): string {
  const folded = foldText(words).text.trim()
  return (hash(folded, 0, folded.length) >>> 0).toString(36)
}
