// Scores dates on development data: node test/bench/annotate-dates.mjs [--misses=40] [--material=<folder>]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'annotate-dates.ts'), {
  resolve: { tsconfigPaths: true },
})
await module.run(process.argv.slice(2))
