// Measures what long editions cost: node test/bench/long-editions.mjs [--runs=7]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'long-editions.tsx'), {
  resolve: { tsconfigPaths: true },
})
await module.run(process.argv.slice(2))
