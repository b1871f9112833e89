// Scores quotations on development data: node test/bench/annotate-quotations.mjs [--misses=40] [--material=<folder>]
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const OPTIONS = { resolve: { tsconfigPaths: true } }
const { values } = parseArgs({
  options: { material: { type: 'string' }, misses: { type: 'string', default: '0' } },
})
const { module: material } = await runnerImport(join(import.meta.dirname, 'find-material.ts'))
const scorers = material.findMaterial('scorers', values.material)
if (scorers !== null) {
  const { scoreQuotations } = await import(join(scorers, 'score-quotations.mjs'))
  const { module } = await runnerImport(
    join(import.meta.dirname, 'annotate-quotations.ts'),
    OPTIONS,
  )
  const folder = join(dirname(scorers), 'data')
  await module.scoreSets(folder, scoreQuotations, Number(values.misses))
}
