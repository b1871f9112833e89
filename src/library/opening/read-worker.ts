import { readMarkdown } from '../markup/read-markdown'
import { type Pasted, parsePasted } from './pasted'
import { articleOfPage, readMarkup, readPlainWords, readWordFile } from './read-markup'
import type { ReadResult } from './read-result'

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const pasted = parsePasted(data)
  if (pasted === null) self.postMessage(null)
  // What fails says so at once: whoever waits for an answer waits long.
  else void readPasted(pasted).then(answer, () => answer(null))
})

function answer(result: ReadResult | null): void {
  self.postMessage(result)
}

async function readPasted(pasted: Pasted): Promise<ReadResult> {
  switch (pasted.kind) {
    case 'plain':
      return readPlainWords(pasted.words)
    case 'markup':
      return readMarkup(pasted.markup, pasted.words)
    case 'markdown':
      return articleOfPage(readMarkdown(pasted.words))
    case 'word':
      return readWordFile(pasted.bytes)
  }
}
