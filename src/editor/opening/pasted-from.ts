import { type Pasted, pastedWords } from '@/library/opening/pasted'

/** What lies on a clipboard: rich words before plain ones; `null` where there are neither. */
export function pastedFrom(clipboard: DataTransfer): Pasted | null {
  const words = clipboard.getData('text/plain')
  const page = pastedWords(words)
  if (page.kind === 'markup') return page
  const markup = clipboard.getData('text/html')
  if (markup.trim() !== '') return { kind: 'markup', markup, words }
  return words.trim() === '' ? null : page
}
