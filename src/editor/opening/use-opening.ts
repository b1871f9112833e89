import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { goTo } from '@/address/browser-address'
import type { Edition } from '@/edition/edition-schema'
import { type AnnotationProblem, annotateArticle } from '@/library/opening/annotate-article'
import type { OpenedArticle } from '@/library/opening/opened-article'
import type { Pasted } from '@/library/opening/pasted'
import type { ReadArticle } from '@/library/opening/read-result'
import { takeInEdition } from '@/library/own/own-editions'
import type { OwnEntry } from '@/library/own/own-entry'
import { ownEditionOfText } from '@/library/own/own-list'
import { ownEditionQuery } from '@/library/own/own-queries'
import { unlessStopped } from './use-one-at-a-time'
import { type ReadingState, useReading } from './use-reading'

/** How far the opening of an article has come. */
export type OpeningState =
  | ReadingState
  /** From 0 to 1. */
  | { readonly kind: 'annotating'; readonly done: number }
  /** The same text is among the reader's own already; `openAnyway` has it there twice. */
  | { readonly kind: 'known'; readonly own: OwnEntry; readonly openAnyway: () => Promise<void> }
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
  const reading = useReading()
  const [made, setMade] = useState<Exclude<OpeningState, ReadingState> | null>(null)

  /** Read what was pasted; `null` where it could not be, or something else was begun meanwhile. */
  function read(pasted: Pasted, file?: string): Promise<ReadArticle | null> {
    setMade(null)
    return reading.read(pasted, file)
  }

  /** Open a file: an edition in it is taken in and shown, an article is given back to be read; else `null`. */
  async function openFile(file: File): Promise<Pasted | null> {
    setMade(null)
    const opened = await reading.openFile(file)
    if (opened?.kind !== 'edition') return opened?.pasted ?? null
    const { edition } = opened
    await unlessKnown(edition.article.text, () => goToOwn(edition))
    return null
  }

  /** Open an article, unless it was opened before: then its reader is asked first. */
  function open(article: OpenedArticle): Promise<void> {
    return unlessKnown(article.text, () => openAnyway(article))
  }

  async function unlessKnown(text: string, openAnyway: () => Promise<void>): Promise<void> {
    const own = await ownEditionOfText(text)
    if (own) setMade({ kind: 'known', own, openAnyway })
    else await openAnyway()
  }

  async function openAnyway(article: OpenedArticle): Promise<void> {
    const signal = reading.leave()
    setMade({ kind: 'annotating', done: 0 })
    const onProgress = (done: number) => setMade({ kind: 'annotating', done })
    const made = await unlessStopped(annotateArticle(article, { onProgress, signal }))
    if (signal.aborted || made === null) return
    if (made.ok) await goToOwn(made.value)
    else setMade({ kind: 'failed', problem: made.problem, article })
  }

  /** Open an article without anything found in it, where the engine does not come. */
  async function openUnmarked(article: OpenedArticle): Promise<void> {
    const { unmarkedEdition } = await import('@/library/opening/unmarked-edition')
    await goToOwn(unmarkedEdition(article))
  }

  async function goToOwn(edition: Edition): Promise<void> {
    const { id } = await takeInEdition(edition)
    client.setQueryData(ownEditionQuery(id).queryKey, { ...edition, id })
    setMade(null)
    if (staysAfter()) return
    goTo({ page: { kind: 'mine', edition: id }, entity: null, target: null })
    window.scrollTo(0, 0)
  }

  function cancel(): void {
    reading.leave()
    setMade(null)
  }
  const state = made ?? reading.state
  const isBusy = state.kind === 'reading' || state.kind === 'annotating'
  return { state, isBusy, read, openFile, open, openUnmarked, cancel }
}
