// Measures how a long article of one's own is drawn and set beside a long record, and how long the page
// is silent: node test/bench/reading.mjs [--runs=5] [--against=<folder of another built site>] [--material=<folder>]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'reading.ts'), {
  resolve: { tsconfigPaths: true },
})
await module.run(process.argv.slice(2))
