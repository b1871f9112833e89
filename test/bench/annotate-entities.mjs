// Scores entities and coreference: node test/bench/annotate-entities.mjs [--weights=<file>] [--material=<folder>]
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const OPTIONS = { resolve: { tsconfigPaths: true } }
const { values } = parseArgs({
  options: {
    material: { type: 'string' },
    weights: { type: 'string', default: 'src/annotate/weights/names.weights' },
  },
})
const { module: material } = await runnerImport(join(import.meta.dirname, 'find-material.ts'))
const scorers = material.findMaterial('scorers', values.material)
if (scorers !== null) await score()

async function score() {
  const { scoreEntities } = await import(join(scorers, 'score-entities.mjs'))
  const { scoreCoreference } = await import(join(scorers, 'score-coreference.mjs'))
  const file = join(import.meta.dirname, 'annotate-entities.ts')
  const { module } = await runnerImport(file, OPTIONS)
  const rules = { scoreEntities, scoreCoreference }
  const lines = await module.scoreEntitiesAndMentions(dirname(scorers), values.weights, rules)
  console.log(lines.join('\n'))
}
