import { failed, ok, type Result } from '@/edition/result'
import { blocksOfWord } from './blocks-of-word'
import { elementsIn, parseMarkup, wordsIn } from './markup-tree'
import { languageOf, lineOf, NO_FACTS, type PageFacts } from './page-fact'
import type { ReadPage } from './read-page'
import { unpackedEntry, type ZipProblem, zipEntries } from './zip-entry'

/**
 * Read a document of Word (Office Open XML, ECMA-376 part 1): its paragraphs, and the title,
 * author and language that it says. When it was made is not when it appeared, and is not taken.
 *
 * @throws TooManyElements
 */
export async function readWord(bytes: Uint8Array): Promise<Result<ReadPage, ZipProblem>> {
  const document = await markupIn(bytes, 'word/document.xml')
  if (!document.ok) return document
  const blocks = blocksOfWord(parseMarkup(document.value, { isXml: true }))
  const about = await markupIn(bytes, 'docProps/core.xml')
  return ok({
    facts: about.ok ? factsOf(about.value) : NO_FACTS,
    blocks: blocks.map((block) => ({ ...block, isKept: true })),
  })
}

async function markupIn(bytes: Uint8Array, name: string): Promise<Result<string, ZipProblem>> {
  const entry = zipEntries(bytes)?.get(name)
  if (!entry) return failed('damaged')
  const unpacked = await unpackedEntry(bytes, entry)
  return unpacked.ok ? ok(new TextDecoder().decode(unpacked.value)) : unpacked
}

function factsOf(about: string): PageFacts {
  const elements = [...elementsIn(parseMarkup(about, { isXml: true }))]
  const wordsOf = (wanted: string) => {
    const element = elements.find(({ name }) => name === wanted)
    return element ? lineOf(wordsIn(element)) : null
  }
  return {
    ...NO_FACTS,
    headline: wordsOf('dc:title'),
    byline: wordsOf('dc:creator'),
    language: languageOf(wordsOf('dc:language') ?? ''),
  }
}
