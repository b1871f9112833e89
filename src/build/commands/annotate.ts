import { parseArgs } from 'node:util'
import { annotateFile } from '@/build/annotating/annotate-file'
import { annotateMany } from '@/build/annotating/annotate-many'
import { parseShard, WHOLE } from '@/build/annotating/shard'
import { parseEdtf } from '@/edition/edtf'

const OPTIONS = {
  date: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  shard: { type: 'string' },
} as const

const USAGE =
  'Say which text: npm run -s annotate -- <file, or - for standard input> [--date=2024-04-04] ' +
  '[--url=https://…] [--title="…"] [--language=en, where it is not recognised] > edition.json\n' +
  'or which texts: npm run -s annotate -- --out=<folder> <files, or folders of .txt files> ' +
  '[--shard=3/16] [--date=…] [--language=…]'

/**
 * Annotate the text of one article and print the edition, or many texts and write their editions to
 * a folder; resolves to the exit code. What is printed or written has passed the check of editions.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const problem = problemWith(values, positionals)
  if (problem !== null) return fail(problem)
  const { out: folder, shard, date, language } = values
  if (folder !== undefined) {
    const part = shard === undefined ? WHOLE : parseShard(shard)
    if (part === null) return fail(`“${shard}” is no part, such as 3/16: the third of sixteen`)
    const many = { places: positionals, folder, shard: part, about: { date, language } }
    return annotateMany(many, process.stderr)
  }
  const [file = ''] = positionals
  try {
    const edition = await annotateFile(file, values)
    process.stdout.write(`${JSON.stringify(edition, null, 2)}\n`)
    return 0
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

type Values = { readonly [option in keyof typeof OPTIONS]?: string | undefined }

/** What is wrong with what was asked for, in words; null for nothing. */
function problemWith(
  { date, url, title, out, shard }: Values,
  files: readonly string[],
): string | null {
  if (files.length === 0) return USAGE
  if (out === undefined) {
    if (shard !== undefined) return `--shard is for many texts, with --out. ${USAGE}`
    return files.length > 1 ? `One text at a time, or --out=<folder> for many. ${USAGE}` : null
  }
  if (out === '') return `--out needs a folder. ${USAGE}`
  if (files.includes('-')) return 'Standard input is one text: leave out --out'
  if (url !== undefined || title !== undefined) return '--url and --title are of one article only'
  if (date !== undefined && parseEdtf(date) === null) {
    return `“${date}” is not a date, such as 2024-04-04`
  }
  return null
}

function fail(problem: string): number {
  console.error(problem)
  return 1
}
