import type { OpenedArticle } from './opened-article'
import { type Pasted, parsePasted } from './pasted'
import { readPlain } from './read-plain'

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const pasted = parsePasted(data)
  self.postMessage(pasted && readPasted(pasted))
})

function readPasted({ words }: Pasted): OpenedArticle {
  return readPlain(words)
}
