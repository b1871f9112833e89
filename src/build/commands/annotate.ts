import { readFile } from 'node:fs/promises'
import { parse } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { annotate } from '@/annotate/annotate-article'
import { slugOf } from '@/annotate/draft/ids'
import { isReservedId } from '@/edition/edition-id'
import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'

const OPTIONS = {
  date: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
} as const

const USAGE =
  'Say which text: npm run -s annotate -- <file, or - for standard input> [--date=2024-04-04] ' +
  '[--url=https://…] [--title="…"] [--language=en, where it is not recognised] > edition.json'

/**
 * Annotate the text of one article and print the edition; resolves to the exit code. What is
 * printed has passed the check of editions.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const [file, ...others] = positionals
  if (file === undefined) return fail(USAGE)
  if (others.length > 0) return fail(`One text at a time. ${USAGE}`)
  const { date: published, language, ...about } = values
  try {
    const text = decode(file === '-' ? await buffer(process.stdin) : await readFile(file))
    const found = await annotate(text, { published, language })
    return print({ ...found, id: editionId(file, about.title), article: articleOf(found, about) })
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

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

function articleOf({ article }: Edition, { url, title }: About): Edition['article'] {
  return { ...article, url: url ?? null, headline: title ?? article.headline }
}

type About = { readonly url?: string | undefined; readonly title?: string | undefined }

function print(edition: Edition): number {
  const checked = parseEdition(edition)
  if (!checked.ok) return fail(checked.problem.map(formatProblem).join('\n'))
  process.stdout.write(`${JSON.stringify(edition, null, 2)}\n`)
  return 0
}

function fail(problem: string): number {
  console.error(problem)
  return 1
}
