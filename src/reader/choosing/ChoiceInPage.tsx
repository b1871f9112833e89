import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { levelMargin, markChoice } from '../article/article-dom'
import { useChosenEntity } from './use-chosen-entity'

/**
 * Carries the choice into the text, which React leaves alone.
 * It is drawn anew when the choice or the marks change, and then marks what is chosen.
 */
export function ChoiceInPage({ edition }: { readonly edition: Edition }) {
  const chosen = useChosenEntity(edition)
  useEffect(() => {
    markChoice(chosen?.id ?? null)
    levelMargin(true)
  })
  return null
}
