import { useRef } from 'react'
import { concernOf } from '@/edition/concerns'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { quotationRange, quotationStart, quotedStatements } from '@/edition/quotations'
import { useAnnounce } from '@/ui/Announcer'
import { useChosenEntity } from '../choosing/use-chosen-entity'
import { markPassage } from '../page/highlight'
import { bringIntoWindow, focusParagraph, isInWindow, placeInWindow } from '../page/text-in-window'
import { quotationLabel } from '../words/quotation-label'

/**
 * The way to the next quote's words in the text, round to the first after the last; while an
 * entity is chosen, only to those that concern it.
 */
export function useNextQuote(edition: Edition): () => void {
  const chosen = useChosenEntity(edition)
  const announce = useAnnounce()
  const latest = useRef<Quotation | null>(null)

  return () => {
    const quotations = quotedStatements(edition).filter(
      (quotation) => !chosen || concernOf(edition, quotation, chosen.id),
    )
    const from = readUntil(latest.current)
    const next = quotations.find((quotation) => quotationStart(quotation) >= from) ?? quotations[0]
    if (!next) {
      announce(chosen ? `No quote concerns ${chosen.shortLabel}` : 'There is no quote')
      return
    }
    latest.current = next
    markPassage(document, quotationRange(next))
    focusParagraph(document, quotationRange(next))
    bringIntoWindow(document, quotationRange(next))
    announce(quotationLabel(edition, next))
  }
}

/** The offset to go on from: after the quote gone to as long as it shows, else the top of the window. */
function readUntil(latest: Quotation | null): number {
  if (latest && isInWindow(document, quotationRange(latest))) return quotationStart(latest) + 1
  const place = placeInWindow(document)
  return place?.hasBegun ? place.start : 0
}
