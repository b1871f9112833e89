// Scores entities and coreference: node test/bench/annotate-entities.mjs [--weights=<file>]
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: {
    material: { type: 'string', default: '../shared/bench' },
    weights: { type: 'string', default: 'src/annotate/weights/names.weights' },
  },
})
const material = join(process.cwd(), values.material)

if (existsSync(join(material, 'scorers'))) await score()
else console.log(`Skipped: the material for entities is not at ${values.material}`)

async function score() {
  const { scoreEntities } = await import(join(material, 'scorers/score-entities.mjs'))
  const { scoreCoreference } = await import(join(material, 'scorers/score-coreference.mjs'))
  const { module } = await runnerImport(join(import.meta.dirname, 'annotate-entities.ts'), {
    resolve: { tsconfigPaths: true },
  })
  const scorers = { scoreEntities, scoreCoreference }
  const lines = await module.scoreEntitiesAndMentions(material, values.weights, scorers)
  console.log(lines.join('\n'))
}
