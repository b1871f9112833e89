// Measures the built site beside three others: node test/bench/run.mjs [--runs=5] [--words=100000]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'bench.ts'), {
  envPrefix: 'FIRST_EDITION',
  resolve: { tsconfigPaths: true },
})
try {
  await module.run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
