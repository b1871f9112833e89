import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EDITIONS_FOLDER } from '@/build/check-editions'
import { findText, type RefittedEdition, refitEdition } from '@/build/refit-edition'
import { changedLines, leftLines } from '@/build/refit-lines'
import { writeWhole } from '@/build/write-whole'
import { formatProblem } from '@/edition/edition-problem'
import type { PlacedRefit } from '@/edition/refit-ranges'

const OPTIONS = {
  before: { type: 'string' },
  folder: { type: 'string', default: EDITIONS_FOLDER },
} as const

const USAGE =
  'Say which edition: npm run refit -- <edition> ' +
  '[--before=<its file as it was before the text was corrected>]'

/**
 * Find the ranges of an edition again after the text in its file was corrected by hand, write those
 * that are sure, and list what is not; resolves to the exit code, 0 if nothing is left.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const [id, ...others] = positionals
  if (id === undefined || others.length > 0) {
    console.error(others.length > 0 ? `One edition at a time. ${USAGE}` : USAGE)
    return 1
  }
  const names = (await readdir(values.folder)).filter((name) => name.endsWith('.json')).toSorted()
  if (!names.includes(`${id}.json`)) {
    const ids = names.map((name) => name.slice(0, -'.json'.length)).join(', ')
    console.error(`There is no edition "${id}". Editions: ${ids}`)
    return 1
  }
  const before =
    values.before === undefined ? null : findText(await readFile(values.before, 'utf8'))
  if (values.before !== undefined && before === null) {
    console.error(`${values.before}: holds no text of an article`)
    return 1
  }
  return refit(join(values.folder, `${id}.json`), before)
}

async function refit(file: string, before: string | null): Promise<number> {
  const json = await readFile(file, 'utf8')
  const refitted = refitEdition(json, before)
  if (!refitted.ok) {
    for (const problem of refitted.problem) console.error(`${file}: ${formatProblem(problem)}`)
    console.error('Nothing was written: mend this first')
    return 1
  }
  const [changed, left] = [changedLines(refitted.value), leftLines(refitted.value)]
  if (refitted.value.json !== json) await writeWhole(file, refitted.value.json)
  for (const line of changed) console.log(`${file}: ${line}`)
  for (const line of left) console.error(`${file}: ${line}`)
  console.log(summary(refitted.value))
  if (left.length > 0) console.error('Mend or remove what is left, then run npm run check:editions')
  return left.length === 0 ? 0 : 1
}

function summary({ ranges }: RefittedEdition): string {
  const countOf = (kind: PlacedRefit['refit']['kind']) =>
    ranges.filter(({ refit }) => refit.kind === kind).length
  const [same, changed] = [countOf('same'), countOf('changed')]
  const found = `${same + changed} of ${ranges.length} ranges found`
  return changed === 0
    ? found
    : `${found}, ${changed} with other words: see whether what is said of them still holds`
}
