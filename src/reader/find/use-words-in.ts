import { useCallback, useSyncExternalStore } from 'react'

/** What stands in a field, also what was typed before anybody listened. */
export function useWordsIn(field: HTMLInputElement): string {
  const listen = useCallback(
    (tell: () => void) => {
      field.addEventListener('input', tell)
      return () => field.removeEventListener('input', tell)
    },
    [field],
  )
  return useSyncExternalStore(listen, () => field.value)
}
