// What the material for anchoring asks of a program: a passage described, and found again.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const SOURCE = join(import.meta.dirname, '../../src/text/passage')
const OPTIONS = { configFile: false, resolve: { tsconfigPaths: true } }
const { module: describing } = await runnerImport(join(SOURCE, 'describe-passage.ts'), OPTIONS)
const { module: finding } = await runnerImport(join(SOURCE, 'find-passage.ts'), OPTIONS)

/** What the runner heads its table with. @public */
export const name = 'Lectern'

export function describe(text, start, end) {
  return describing.describePassage(text, { start, end })
}

/** The reader is told of a change by every grade but these; ambiguous counts as its best. */
const SILENT = new Set(['exact', 'moved'])

export function anchor(text, passage) {
  const found = finding.findPassage(text, passage)
  if (found === null) return null
  const range = found.grade === 'ambiguous' ? found.ranges[0] : found.range
  return { ...range, approx: !SILENT.has(found.grade) }
}
