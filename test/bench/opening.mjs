// Measures how long it takes to open texts, and how long the page is silent: node test/bench/opening.mjs [--runs=5]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'opening.ts'), {
  resolve: { tsconfigPaths: true },
})
await module.run(process.argv.slice(2))
