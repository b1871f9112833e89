import { type RefObject, useEffect, useState } from 'react'
import type { Draft } from './draft'

/**
 * Whether the form is at work. What somebody typed or pasted into it before, and the files that were
 * chosen, are handed over once.
 */
export function useTypedBefore(
  form: RefObject<HTMLFormElement | null>,
  onFound: (typed: Partial<Draft>) => void,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isReady, setIsReady] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked once, as the form comes up
  useEffect(() => {
    setIsReady(true)
    if (!form.current) return
    const fields = new FormData(form.current)
    const typed = TYPED.flatMap((name) => {
      const value = fields.get(name)
      return typeof value === 'string' && value !== '' ? [[name, value] as const] : []
    })
    if (typed.length > 0) onFound(Object.fromEntries(typed))
    const files = [...form.current.querySelectorAll('input')].flatMap((input) => [
      ...(input.files ?? []),
    ])
    if (files.length > 0) onFiles(files)
  }, [])
  return isReady
}

const TYPED = ['text', 'published', 'headline', 'publisher', 'byline', 'url'] as const
