import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { levelMargin, markChoice, markPassageAgain } from '../article/article-dom'
import { useChosenEntity } from './use-chosen-entity'

/**
 * Carries the choice, and what a link has marked, into the text, which React leaves alone.
 * It is drawn anew when the choice or the marks change, and then marks what is chosen.
 */
export function ChoiceInPage({ edition }: { readonly edition: Edition }) {
  const chosen = useChosenEntity(edition)
  useEffect(() => {
    markChoice(chosen?.id ?? null)
    markPassageAgain()
    levelMargin(true)
  })
  return null
}
