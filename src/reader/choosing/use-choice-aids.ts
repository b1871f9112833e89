import { useEffect, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { isOpenAbove } from '@/ui/is-open-above'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { showInLists } from '../page/show-in-lists'
import { choiceWords } from '../words/choice-words'
import { isolated } from '../words/isolated'
import { choose } from './choose'
import { useChosenEntity } from './use-chosen-entity'

/** What goes with a choice: it is said aloud, shown in the list and cleared by Esc. */
export function useChoiceAids(edition: Edition): void {
  const chosenId = useChosenEntity(edition)?.id ?? null
  useEffect(() => {
    if (chosenId !== null) showInLists(document, chosenId)
  }, [chosenId])
  useSpokenChoice(edition)
  useEscapeToClear()
}

function useSpokenChoice(edition: Edition): void {
  const chosen = useChosenEntity(edition)
  const announce = useAnnounce()
  const spoken = useRef<string | null>(null)
  useEffect(() => {
    const id = chosen?.id ?? null
    if (spoken.current === id) return
    spoken.current = id
    announce(
      chosen
        ? `${isolated(chosen.label)}: ${choiceWords(edition, chosen).all}`
        : 'No entity chosen',
    )
  }, [announce, chosen, edition])
}

/** Esc clears the choice, unless somebody nearer to it has used it, which shows once it has gone by. */
function useEscapeToClear(): void {
  useEffect(() => {
    function clear(event: KeyboardEvent) {
      if (event.key !== 'Escape' || isOpenAbove()) return
      setTimeout(() => {
        if (!event.defaultPrevented) choose(null)
      })
    }
    document.addEventListener('keydown', clear, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', clear, WHILE_CAPTURING)
  }, [])
}
