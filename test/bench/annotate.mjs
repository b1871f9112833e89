// Scores the engine on development data beside its peers: node test/bench/annotate.mjs [--material=<folder>]
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { loadPeers } from './annotate-peers.mjs'

const WEIGHTS = 'src/annotate/weights/names.weights'

const { values } = parseArgs({ options: { material: { type: 'string' } } })
const { findMaterial } = await load('find-material.ts')
const scorers = findMaterial('scorers', values.material)
const data = findMaterial('data', values.material)
if (scorers !== null && data !== null) await scoreAll(dirname(data))

async function scoreAll(folder) {
  const peers = (await loadPeers()) ?? { names: [], dates: [] }
  const { scoreEntities } = await import(join(scorers, 'score-entities.mjs'))
  const { scoreCoreference } = await import(join(scorers, 'score-coreference.mjs'))
  const { scoreQuotations } = await import(join(scorers, 'score-quotations.mjs'))
  const { scoreEntitiesAndMentions } = await load('annotate-entities.ts')
  const rules = { scoreEntities, scoreCoreference }
  const lines = await scoreEntitiesAndMentions(folder, WEIGHTS, rules, peers.names)
  console.log(`${lines.join('\n')}\n`)
  const { run } = await load('annotate-dates.ts')
  await run([`--material=${folder}`], peers.dates)
  // No package on npm says who said what.
  const { scoreSets } = await load('annotate-quotations.ts')
  await scoreSets(data, scoreQuotations, 0)
}

async function load(file) {
  const options = { resolve: { tsconfigPaths: true } }
  const { module } = await runnerImport(join(import.meta.dirname, file), options)
  return module
}
