import { useEffect, useLayoutEffect } from 'react'
import type { ReaderAddress } from '@/address/reader-address'
import { addressNow, useAddress } from '@/address/use-address'
import { markPassageAgain } from '../page/highlight'
import { type Choice, showChoice } from '../page/show-choice'

/**
 * Carries the choice, and what a link has marked, into the page, where React leaves them alone:
 * whenever they change, and again into what is drawn anew or comes late.
 */
export function ChoiceInPage() {
  // To be drawn, and so to have the effects run, whenever it is another.
  useAddress(({ address }) => JSON.stringify(choiceOf(address)))
  useLayoutEffect(() => {
    // As it is, and not as the page was prerendered: that would undo what the start script showed.
    const choice = choiceOf(addressNow().address)
    showChoice(document, choice)
    // What is drawn is drawn as it is without a choice.
    if (choice.entity === null && !choice.show && !choice.goneTo) return
    const observer = new MutationObserver(() => showChoice(document, choice))
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  })
  useEffect(() => markPassageAgain(document))
  return null
}

function choiceOf({ entity, show, target }: ReaderAddress): Choice {
  const goneTo = target?.kind === 'entity' ? target.id : null
  return { entity, show, goneTo, hasQuote: target?.kind === 'quote' }
}
