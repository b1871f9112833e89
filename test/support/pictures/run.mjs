// Takes pictures of the built site: node test/support/pictures/run.mjs screenshot | look <folder> [path]
import { join } from 'node:path'
import { runnerImport } from 'vite'

const TOOLS = ['screenshot', 'look']
const [tool, ...words] = process.argv.slice(2)

if (TOOLS.includes(tool)) {
  try {
    const file = join(import.meta.dirname, `${tool}.ts`)
    const { module } = await runnerImport(file, { resolve: { tsconfigPaths: true } })
    process.exitCode = await module.run(words)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
} else {
  console.error(`Say what to take: ${TOOLS.join(' or ')}`)
  process.exitCode = 1
}
