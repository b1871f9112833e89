import { useEffect, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { isOpenAbove } from '@/ui/is-open-above'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { choiceWords } from '../words/choice-words'
import { isolated } from '../words/isolated'
import { choose } from './choose'
import { useChosenEntity } from './use-chosen-entity'

/** What goes with a choice: it is said aloud, shown in the list and cleared by Esc. */
export function useChoiceAids(edition: Edition): void {
  const chosenId = useChosenEntity(edition)?.id ?? null
  useEffect(() => {
    showInList(chosenId)
    if (chosenId !== null) showInCast(chosenId)
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

/** How much of a row must be seen for it to be in view, in CSS pixels. */
const SHOWN_PX = 160

/** Bring the chosen name into view inside the list, where the list scrolls by itself. */
function showInList(entityId: string | null): void {
  const list = document.getElementById('entities')
  const row = entityId === null ? null : document.getElementById(`entity-${entityId}`)
  if (!list || !row || list.scrollHeight <= list.clientHeight) return
  const [rowBox, listBox] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  if (rowBox.top < listBox.top || rowBox.top > listBox.bottom - SHOWN_PX) {
    list.scrollTop += rowBox.top - listBox.top - 16
  }
}

/** Bring the chosen name to the middle of the cast, where the cast scrolls by itself. */
function showInCast(entityId: string): void {
  const cast = document.querySelector<HTMLElement>('.cast')
  const name = cast?.querySelector<HTMLElement>(`[data-of="${CSS.escape(entityId)}"]`)
  if (!cast || !name) return
  const [castBox, nameBox] = [cast.getBoundingClientRect(), name.getBoundingClientRect()]
  cast.scrollLeft += nameBox.left + nameBox.width / 2 - castBox.left - castBox.width / 2
}
