import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useChosenEntity } from '../choosing/use-chosen-entity'
import { useMentionSteps } from '../choosing/use-mention-steps'
import { CopiedLink } from './CopiedLink'
import { type Here, linkToHere } from './link-to-here'
import { useMarkedSteps } from './use-marked-steps'
import { useNextQuote } from './use-next-quote'
import { useSingleKeys } from './use-single-keys'

type Props = {
  readonly edition: Edition
  readonly areOn: boolean
  readonly onShowKeys: () => void
}

/** Listens for the single keys, and shows what one of them has copied. */
export function Keys({ edition, areOn, onShowKeys }: Props) {
  const chosen = useChosenEntity(edition)
  const { step: stepToChosen } = useMentionSteps(edition)
  const stepToMarked = useMarkedSteps(edition)
  const step = chosen ? stepToChosen : stepToMarked
  const goToNextQuote = useNextQuote(edition)
  const [here, setHere] = useState<Here | null>(null)
  const actions = {
    'next-mention': () => step(1),
    'previous-mention': () => step(-1),
    'next-quote': goToNextQuote,
    'copy-link': () => setHere(linkToHere(edition)),
    'show-keys': onShowKeys,
  }
  useSingleKeys(areOn, (action) => actions[action]())
  return here && <CopiedLink here={here} />
}
