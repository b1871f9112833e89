import { useRef, useState } from 'react'

/** Files that were chosen together, one opened after the other. */
export function useWaitingFiles() {
  // Asked for when one is done, by what was begun before: the latest is in here.
  const waiting = useRef<readonly File[]>([])
  const [names, setNames] = useState<readonly string[]>([])

  function set(files: readonly File[]): void {
    waiting.current = files
    setNames(files.map(({ name }) => name))
  }
  return {
    names,
    add: (files: readonly File[]) => set([...waiting.current, ...files]),
    /** The next one, which waits no longer; `null` where there is none. */
    next: (): File | null => {
      const [file = null, ...others] = waiting.current
      set(others)
      return file
    },
    leave: () => set([]),
  }
}
