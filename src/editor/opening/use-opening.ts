import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { goTo } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { type AnnotationProblem, annotateArticle } from '@/library/opening/annotate-article'
import type { OpenedArticle } from '@/library/opening/opened-article'
import type { FileProblem } from '@/library/opening/opened-file'
import type { Pasted } from '@/library/opening/pasted'
import { readArticle } from '@/library/opening/read-article'
import type { ReadArticle, ReadProblem } from '@/library/opening/read-result'
import { ownEditionOfText, takeInEdition } from '@/library/own/own-editions'
import type { OwnEntry } from '@/library/own/own-entry'
import { ownEditionQuery } from '@/library/own/own-queries'

/** How far the opening of an article has come. */
export type OpeningState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'unread'
      readonly problem: ReadProblem | 'silent'
      /** The name of the file that it came from. */
      readonly file: string | undefined
    }
  | { readonly kind: 'unopened'; readonly file: string; readonly problem: FileProblem }
  /** From 0 to 1. */
  | { readonly kind: 'annotating'; readonly done: number }
  /** The same text is among the reader's own already. */
  | { readonly kind: 'known'; readonly own: OwnEntry; readonly article: OpenedArticle }
  | {
      readonly kind: 'failed'
      readonly problem: AnnotationProblem
      readonly article: OpenedArticle
    }

type Options = {
  /** Whether there is more to be opened here when an edition was taken in. */
  readonly staysAfter: () => boolean
}

/**
 * Reads what was pasted, makes an edition of it, takes that in and goes to its page, unless there is
 * more to be opened first.
 */
export function useOpening({ staysAfter }: Options) {
  const client = useQueryClient()
  const [state, setState] = useState<OpeningState>({ kind: 'waiting' })
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

  /** Open a file: an edition in it is taken in and shown, an article is given back to be read; else `null`. */
  async function openFile(file: File): Promise<Pasted | null> {
    const signal = begin()
    setState({ kind: 'reading' })
    const { openedFile } = await import('@/library/opening/opened-file')
    const opened = await openedFile(file, file.name)
    if (signal.aborted) return null
    if (!opened.ok) {
      setState({ kind: 'unopened', file: file.name, problem: opened.problem })
      return null
    }
    setState({ kind: 'waiting' })
    if (opened.value.kind === 'article') return opened.value.pasted
    await goToOwn(opened.value.edition)
    return null
  }

  /** Open an article, unless it was opened before: then its reader is asked first. */
  async function open(article: OpenedArticle): Promise<void> {
    const own = await ownEditionOfText(article.text)
    if (own) setState({ kind: 'known', own, article })
    else await openAnyway(article)
  }

  async function openAnyway(article: OpenedArticle): Promise<void> {
    const signal = begin()
    setState({ kind: 'annotating', done: 0 })
    const onProgress = (done: number) => setState({ kind: 'annotating', done })
    const made = await unlessStopped(annotateArticle(article, { onProgress, signal }))
    if (signal.aborted || made === null) return
    if (made.ok) await goToOwn(made.value)
    else setState({ kind: 'failed', problem: made.problem, article })
  }

  /** Open an article without anything found in it, where the engine does not come. */
  async function openUnmarked(article: OpenedArticle): Promise<void> {
    const { unmarkedEdition } = await import('@/library/opening/unmarked-edition')
    await goToOwn(unmarkedEdition(article))
  }

  async function goToOwn(edition: Edition): Promise<void> {
    const { id } = await takeInEdition(edition)
    client.setQueryData(ownEditionQuery(id).queryKey, { ...edition, id })
    setState({ kind: 'waiting' })
    if (staysAfter()) return
    goTo({ page: { kind: 'mine', edition: id }, entity: null, target: null })
    window.scrollTo(0, 0)
  }

  function cancel(): void {
    begin()
    setState({ kind: 'waiting' })
  }
  return { state, read, openFile, open, openAnyway, openUnmarked, cancel }
}

/** Beginning something stops what was begun before; so does leaving the page. */
function useOneAtATime(): () => AbortSignal {
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  return () => {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }
}

/** What a promise gives; `null` where it was stopped. */
async function unlessStopped<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
