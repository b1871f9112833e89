// Measures how long finding takes: node test/bench/finding.mjs [--runs=25]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'finding.ts'), {
  resolve: { tsconfigPaths: true },
})
await module.run(process.argv.slice(2))
