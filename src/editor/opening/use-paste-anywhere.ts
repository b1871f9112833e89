import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Pasted } from '@/library/opening/pasted'
import { pastedFrom } from './pasted-from'

/**
 * What is pasted on the page is the article, wherever the focus is, but for fields of the form,
 * which take words for themselves; files that are pasted are opened.
 */
export function usePasteAnywhere(
  form: RefObject<HTMLFormElement | null>,
  onPaste: (pasted: Pasted) => void,
  onFiles: (files: readonly File[]) => void,
): void {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target, defaultPrevented } = event
    if (!clipboardData || defaultPrevented || !form.current) return
    if (clipboardData.files.length > 0 && clipboardData.getData('text/plain') === '') {
      event.preventDefault()
      onFiles([...clipboardData.files])
      return
    }
    if (target instanceof HTMLElement && target.matches('input, textarea')) return
    const pasted = pastedFrom(clipboardData)
    if (pasted === null) return
    event.preventDefault()
    onPaste(pasted)
  })
  useEffect(() => {
    const onEvent = (event: ClipboardEvent) => paste(event)
    document.addEventListener('paste', onEvent)
    return () => document.removeEventListener('paste', onEvent)
  }, [])
}
