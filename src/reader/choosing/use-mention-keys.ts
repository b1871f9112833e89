import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { useMentionSteps } from './use-mention-steps'

/** N goes to the next mention of the chosen entity, P to the previous one; never while typing. */
export function useMentionKeys(edition: Edition): void {
  const { step } = useMentionSteps(edition)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'n' || event.key === 'N') step(1)
      if (event.key === 'p' || event.key === 'P') step(-1)
    }
    document.addEventListener('keydown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', press, WHILE_CAPTURING)
  }, [step])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
