import { useRef, useState } from 'react'
import type { Pasted } from '@/library/opening/pasted'

/** What came while another text was unread: a file, or what was pasted, with what it is called. */
export type Waiting =
  | { readonly name: string; readonly file: File }
  | { readonly name: string; readonly pasted: Pasted }

/** Files that were chosen together, and what was pasted meanwhile, one opened after the other. */
export function useWaiting() {
  // Asked for when one is done, by what was begun before: the latest is in here.
  const waiting = useRef<readonly Waiting[]>([])
  const [names, setNames] = useState<readonly string[]>([])

  function set(all: readonly Waiting[]): void {
    waiting.current = all
    setNames(all.map(({ name }) => name))
  }
  return {
    names,
    add: (more: readonly Waiting[]) => set([...waiting.current, ...more]),
    /** The next one, which waits no longer; `null` where there is none. */
    next: (): Waiting | null => {
      const [next = null, ...others] = waiting.current
      set(others)
      return next
    },
    leave: () => set([]),
  }
}
