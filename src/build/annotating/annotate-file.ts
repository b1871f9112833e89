import { readFile, stat } from 'node:fs/promises'
import { parse } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { annotate } from '@/annotate/annotate-article'
import { slugOf } from '@/annotate/draft/ids'
import { LONGEST_TEXT } from '@/annotate/reading/article-text'
import { isReservedId } from '@/edition/edition-id'
import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'

/** What whoever asks knows of an article beside its text. */
export type AboutFile = {
  readonly date?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
}

/**
 * The edition of the text in a file (`-` is standard input), which has passed the check of editions.
 *
 * @throws whatever is wrong with the file, its text, or what is said of it, in words.
 */
export async function annotateFile(
  file: string,
  { date, language, url, title }: AboutFile,
): Promise<Edition> {
  const text = decode(file === '-' ? await buffer(process.stdin) : await readSome(file))
  const found = await annotate(text, { published: date, language })
  const { article } = found
  const edition = {
    ...found,
    id: editionId(file, title),
    article: { ...article, url: url ?? null, headline: title ?? article.headline },
  }
  const checked = parseEdition(edition)
  if (!checked.ok) throw new Error(checked.problem.map(formatProblem).join('\n'))
  return edition
}

/** The bytes of a file; one that cannot be short enough is not read: many might not fit in memory. */
async function readSome(file: string): Promise<Uint8Array> {
  const { size } = await stat(file)
  if (size > MOST_BYTES) {
    const [most, found] = [LONGEST_TEXT, size].map((count) =>
      count.toLocaleString(INTERFACE_LANGUAGE),
    )
    throw new Error(`The text is longer than ${most} characters: it has ${found} bytes`)
  }
  return readFile(file)
}

/** A UTF-16 unit is three bytes in UTF-8 at most. */
const MOST_BYTES = 3 * LONGEST_TEXT

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('It is not text: it is not in UTF-8')
  }
}

function editionId(file: string, title: string | undefined): string {
  const id = slugOf(title ?? (file === '-' ? '' : parse(file).name))
  return id === '' || isReservedId(id) ? 'untitled' : id
}
