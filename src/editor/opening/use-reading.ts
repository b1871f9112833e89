import { useState } from 'react'
import { openChosenFile } from '@/library/opening/open-chosen-file'
import type { FileProblem, OpenedFile } from '@/library/opening/opened-file'
import type { Pasted } from '@/library/opening/pasted'
import { readArticle } from '@/library/opening/read-article'
import type { ReadArticle, ReadProblem } from '@/library/opening/read-result'
import { unlessStopped, useOneAtATime } from './use-one-at-a-time'

/** How far the reading of what was pasted, or of a file, has come. */
export type ReadingState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'unread'
      readonly problem: ReadProblem | 'silent'
      /** The name of the file that it came from. */
      readonly file: string | undefined
    }
  | { readonly kind: 'unopened'; readonly file: string; readonly problem: FileProblem }

/** Reads what was pasted and opens files, one at a time. */
export function useReading() {
  const [state, setState] = useState<ReadingState>({ kind: 'waiting' })
  const begin = useOneAtATime()

  /** Read what was pasted; `null` where it could not be, or something else was begun meanwhile. */
  async function read(pasted: Pasted, file?: string): Promise<ReadArticle | null> {
    const signal = begin()
    setState({ kind: 'reading' })
    const read = await unlessStopped(readArticle(pasted, signal))
    if (signal.aborted || read === null) return null
    setState(read.ok ? { kind: 'waiting' } : { kind: 'unread', problem: read.problem, file })
    return read.ok ? read.value : null
  }

  /** Open a file; `null` where it could not be, or something else was begun meanwhile. */
  async function openFile(file: File): Promise<OpenedFile | null> {
    const signal = begin()
    setState({ kind: 'reading' })
    const opened = await unlessStopped(openChosenFile(file, signal))
    if (signal.aborted || opened === null) return null
    setState(
      opened.ok
        ? { kind: 'waiting' }
        : { kind: 'unopened', file: file.name, problem: opened.problem },
    )
    return opened.ok ? opened.value : null
  }

  /** Begin something else: what is being read is stopped. */
  function leave(): AbortSignal {
    setState({ kind: 'waiting' })
    return begin()
  }
  return { state, read, openFile, leave }
}
