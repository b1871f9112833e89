import { type RefObject, useEffect, useRef } from 'react'

/**
 * Focus goes to the element and, when it goes without leading elsewhere, back to where it was.
 *
 * @param asked how often focus was asked for; it goes there again when this changes
 */
export function useFocusGivenBack<Focused extends HTMLElement>(
  asked = 1,
): RefObject<Focused | null> {
  const element = useRef<Focused>(null)
  const before = useRef<readonly Element[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: being asked again is all it says
  useEffect(() => {
    const { activeElement } = document
    if (activeElement) before.current = [activeElement, ...before.current]
    element.current?.focus({ preventScroll: true })
  }, [asked])
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return
      // Some of it may have been inside what has gone.
      const origin = before.current.find((one) => one.isConnected && one !== document.body)
      if (origin instanceof HTMLElement) origin.focus({ preventScroll: true })
    },
    [],
  )
  return element
}
