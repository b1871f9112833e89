import { findPassage } from '@/text/find-passage'
import type { Passage } from '@/text/passage'

/** What is asked of the worker; it answers as `findPassage` does. */
export type PassageQuestion = { readonly text: string; readonly passage: Passage }

self.addEventListener('message', ({ data }: MessageEvent<PassageQuestion>) => {
  self.postMessage(findPassage(data.text, data.passage))
})
