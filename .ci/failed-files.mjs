// Prints the test files in which something failed, one a line, from the JSON that Vitest wrote of a
// run. Ends with 1 where that run failed and no file is to blame, as with an error between tests.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const { success, testResults } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const failed = testResults.filter(({ status }) => status === 'failed')
for (const { name } of failed) process.stdout.write(`${relative('.', name)}\n`)
process.exitCode = success || failed.length > 0 ? 0 : 1
