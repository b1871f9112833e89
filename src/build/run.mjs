// Runs a command of src/build/commands: node src/build/run.mjs check-editions [arguments]
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runnerImport } from 'vite'

const folder = join(import.meta.dirname, 'commands')
const commands = readdirSync(folder).map((file) => basename(file, '.ts'))
const [command, ...words] = process.argv.slice(2)

if (command !== undefined && commands.includes(command)) {
  try {
    const file = join(folder, `${command}.ts`)
    const { module } = await runnerImport(file, { resolve: { tsconfigPaths: true } })
    process.exitCode = await module.run(words)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (process.env.DEBUG) console.error(error)
    process.exitCode = 1
  }
} else {
  const found = command === undefined ? 'No command was given' : `There is no command "${command}"`
  console.error(`${found}. Commands: ${commands.join(', ')}`)
  process.exitCode = 1
}
