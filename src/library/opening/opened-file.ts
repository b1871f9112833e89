import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEditionFile } from '@/edition/parse-edition'
import { failed, ok, type Result } from '@/edition/result'
import { editionInPage } from '@/export/page-file'
import { parseWebAnnotation } from '@/export/parse-web-annotation'
import { type DecodingProblem, decodeText } from '../markup/decode-text'
import { isLibrary } from '../own/library-file'
import { fileType } from './file-type'
import { type Pasted, pastedWords } from './pasted'

/** What a file holds: something to be read as an article, or an edition that was saved. */
export type OpenedFile =
  | { readonly kind: 'article'; readonly pasted: Pasted }
  | { readonly kind: 'edition'; readonly edition: Edition }

/** Why a file is not opened; what is wrong with an edition is said with its place. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'empty' | 'unreadable' | 'password' | 'other-type' }
  | { readonly kind: DecodingProblem }
  /** All of somebody's editions, which the library takes back. */
  | { readonly kind: 'library' }
  | { readonly kind: 'faulty-edition'; readonly faults: readonly string[] }

/** The largest file that is read, in bytes: ten million characters of any script. */
export const LARGEST_FILE_BYTES = 40_000_000

/**
 * Read a file that somebody chose: plain text, Markdown, a page, a document of Word, or an edition as
 * this site, a page in one file or Web Annotation has it. What it is is told by what it holds, and by its name where
 * that is text.
 */
export async function openedFile(file: Blob, name = ''): Promise<Result<OpenedFile, FileProblem>> {
  if (file.size > LARGEST_FILE_BYTES) return failed({ kind: 'too-large' })
  const buffer = await file.arrayBuffer().catch(() => null)
  if (buffer === null) return failed({ kind: 'unreadable' })
  const bytes = new Uint8Array(buffer)
  switch (fileType(bytes)) {
    case 'word':
      return ok({ kind: 'article', pasted: { kind: 'word', bytes } })
    case 'encrypted':
      return failed({ kind: 'password' })
    case 'other':
      return failed({ kind: 'other-type' })
    case 'text':
      return openedText(bytes, name)
  }
}

function openedText(bytes: Uint8Array, name: string): Result<OpenedFile, FileProblem> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return failed({ kind: decoded.problem })
  const words = decoded.value
  if (words.trim() === '') return failed({ kind: 'empty' })
  const carried = editionInPage(words)
  if (carried !== null) return editionOr(parseEditionFile(carried))
  if (/\.x?html?$/i.test(name)) {
    return ok({ kind: 'article', pasted: { kind: 'markup', markup: words, words: '' } })
  }
  if (/\.(?:md|markdown)$/i.test(name)) {
    return ok({ kind: 'article', pasted: { kind: 'markdown', words } })
  }
  return words.trimStart().startsWith('{') ? savedEdition(words) : article(words)
}

function article(words: string): Result<OpenedFile, FileProblem> {
  return ok({ kind: 'article', pasted: pastedWords(words) })
}

/** An edition in a format of ours; a text that only begins like one is a text. */
function savedEdition(words: string): Result<OpenedFile, FileProblem> {
  const json = jsonIn(words)
  if (json === null) return article(words)
  if (isLibrary(json)) return failed({ kind: 'library' })
  const isAnnotation = /"@context"/.test(words.slice(0, 2000))
  return editionOr(isAnnotation ? parseWebAnnotation(words) : parseEditionFile(words))
}

function editionOr(parsed: ReturnType<typeof parseEditionFile>): Result<OpenedFile, FileProblem> {
  return parsed.ok
    ? ok({ kind: 'edition', edition: parsed.value })
    : failed({ kind: 'faulty-edition', faults: parsed.problem.map(formatProblem) })
}

/** What JSON holds; `null` where it is none. */
function jsonIn(words: string): unknown {
  try {
    const json: unknown = JSON.parse(words)
    return json
  } catch {
    return null
  }
}
