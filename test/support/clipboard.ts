import { onTestFinished, vi } from 'vitest'

/** Let the clipboard take words, or refuse them; what it took is in the list. */
export function stubClipboard({ refuses = false } = {}): string[] {
  const taken: string[] = []
  const writeText = vi.fn(async (words: string) => {
    if (refuses) throw new DOMException('Not allowed', 'NotAllowedError')
    taken.push(words)
  })
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'clipboard')
  })
  return taken
}
