import { useEffect, useLayoutEffect } from 'react'
import type { ReaderAddress } from '@/address/reader-address'
import { addressNow, useAddress } from '@/address/use-address'
import { markPassageAgain } from '../page/highlight'
import { levelMargin } from '../page/level-margin'
import { showChoice } from '../page/show-choice'

/**
 * Carries the choice, and what a link has marked, into the page, where React leaves them alone:
 * whenever they change, and again into what is drawn anew or comes late.
 */
export function ChoiceInPage() {
  // To be drawn, and so to have the effects run, whenever one of them is another.
  useAddress(({ address }) => `${address.entity} ${goneToOf(address)}`)
  useLayoutEffect(() => {
    // As it is, and not as the page was prerendered: that would undo what the start script showed.
    const { address } = addressNow()
    const goneTo = goneToOf(address)
    showChoice(document, address.entity, goneTo)
    // What is drawn is drawn as it is without a choice.
    if (address.entity === null && goneTo === null) return
    const observer = new MutationObserver(() => showChoice(document, address.entity, goneTo))
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  })
  useEffect(() => {
    markPassageAgain(document)
    levelMargin(document, true)
  })
  return null
}

/** The entity whose entry the address leads to. */
function goneToOf({ target }: ReaderAddress): string | null {
  return target?.kind === 'entity' ? target.id : null
}
