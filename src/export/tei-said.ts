import type { Quotation } from '@/edition/edition-schema'
import { isOwnWords } from '@/edition/is-own-words'
import { paragraphs } from '@/text/paragraphs'
import type { TextRange } from '@/text/range'
import { teiId } from './tei-ids'

/** Words of a quotation that one `said` can stand around. */
export type SaidPiece = TextRange & {
  readonly id: string
  /** Whether they are somebody's own words: of a mixed quotation only those in quotation marks. */
  readonly isDirect: boolean
}

/** The parts of a quotation in order, each cut where a paragraph ends: no element crosses that. */
export function saidPieces(text: string, quotation: Quotation): SaidPiece[] {
  const wholes = paragraphs(text)
  const pieces = quotation.parts.flatMap((part) =>
    wholes.flatMap((paragraph) => {
      const start = Math.max(part.start, paragraph.start)
      const end = Math.min(part.end, paragraph.end)
      return start < end ? [{ start, end, isDirect: isOwnWords(quotation, part.words) }] : []
    }),
  )
  return pieces.map((piece, index) => ({ ...piece, id: teiId.quotePart(quotation.id, index + 1) }))
}
