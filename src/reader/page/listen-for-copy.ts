import { isTyping } from '@/ui/is-typing'
import { copiedWords } from './copied-words'

/** Copy of a selection its words alone (see `copiedWords`); gives the way to stop. */
export function listenForCopy(page: Document): () => void {
  function copy(event: ClipboardEvent) {
    const selection = page.getSelection()
    if (event.defaultPrevented || isTyping(event.target) || !selection?.rangeCount) return
    const words = copiedWords(selection.getRangeAt(0))
    if (words === null) return
    event.clipboardData?.setData('text/plain', words.plain)
    event.clipboardData?.setData('text/html', words.html)
    event.preventDefault()
  }
  page.addEventListener('copy', copy)
  return () => page.removeEventListener('copy', copy)
}
