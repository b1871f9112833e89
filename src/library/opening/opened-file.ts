import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEditionFile } from '@/edition/parse-edition'
import { failed, ok, type Result } from '@/edition/result'
import { parseWebAnnotation } from '@/export/parse-web-annotation'

/** What a file holds: words to be read as an article, or an edition that was saved. */
export type OpenedFile =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'edition'; readonly edition: Edition }

/** Why a file is not opened; what is wrong with an edition is said with its place. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'not-text' | 'empty' | 'unreadable' }
  | { readonly kind: 'faulty-edition'; readonly faults: readonly string[] }

/** The largest file that is read, in bytes: ten million characters of any script. */
export const LARGEST_FILE_BYTES = 40_000_000

/**
 * Read a file that somebody chose: plain text, or an edition as this site or Web Annotation has it.
 *
 * Text is read as UTF-8, or as UTF-16 where it begins with that byte order mark.
 */
export async function openedFile(file: Blob): Promise<Result<OpenedFile, FileProblem>> {
  if (file.size > LARGEST_FILE_BYTES) return failed({ kind: 'too-large' })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return failed({ kind: 'unreadable' })
  const words = decoded(new Uint8Array(bytes))
  if (words === null) return failed({ kind: 'not-text' })
  if (words.trim() === '') return failed({ kind: 'empty' })
  return words.trimStart().startsWith('{') ? savedEdition(words) : ok({ kind: 'words', words })
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const words = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // A picture or an archive may pass for letters, but for these.
    return words.includes('\0') ? null : words
  } catch {
    return null
  }
}

/** An edition in a format of ours; a text that only begins like one is a text. */
function savedEdition(words: string): Result<OpenedFile, FileProblem> {
  if (!isJson(words)) return ok({ kind: 'words', words })
  const isAnnotation = /"@context"/.test(words.slice(0, 2000))
  const parsed = isAnnotation ? parseWebAnnotation(words) : parseEditionFile(words)
  return parsed.ok
    ? ok({ kind: 'edition', edition: parsed.value })
    : failed({ kind: 'faulty-edition', faults: parsed.problem.map(formatProblem) })
}

function isJson(words: string): boolean {
  try {
    JSON.parse(words)
    return true
  } catch {
    return false
  }
}
