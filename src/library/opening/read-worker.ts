import { answerMessages } from '../answer-messages'
import { readMarkdown } from '../markup/read-markdown'
import { type Pasted, parsePasted } from './pasted'
import { articleOfPage, readMarkup, readPlainWords, readWordFile } from './read-markup'
import type { ReadResult } from './read-result'

answerMessages((asked) => {
  const pasted = parsePasted(asked)
  return pasted && readPasted(pasted)
})

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
