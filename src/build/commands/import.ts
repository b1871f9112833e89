import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatProblem } from '@/edition/edition-problem'
import { parseWebAnnotation } from '@/export/parse-web-annotation'

const USAGE =
  'Say which file: npm run import -- <file> [--out=edition.json]; it reads what ' +
  'npm run export -- <edition> --format=web-annotation wrote'

/**
 * Read an edition from a Web Annotation file, check it and write it as an edition's own file, to a
 * file or to standard output; resolves to the exit code. A faulty one is not written.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) {
    console.error(others.length > 0 ? `One file at a time. ${USAGE}` : USAGE)
    return 1
  }
  const parsed = parseWebAnnotation(await readFile(file, 'utf8'))
  if (!parsed.ok) {
    for (const problem of parsed.problem) console.error(`${file}: ${formatProblem(problem)}`)
    return 1
  }
  const json = `${JSON.stringify(parsed.value, null, 2)}\n`
  if (values.out === undefined) process.stdout.write(json)
  else {
    await writeFile(values.out, json)
    console.error(`${values.out} written`)
  }
  return 0
}
