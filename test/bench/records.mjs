// Sets changed quotations beside records, and writes how well into FIGURES.md:
// node test/bench/records.mjs [--seeds=301,302,303] [--material=<folder>]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'records.ts'), {
  resolve: { tsconfigPaths: true },
})
await module.run(process.argv.slice(2))
