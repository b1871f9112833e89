// Prints the test files in which something failed, one a line, from the JSON that Vitest wrote of a
// run that has failed. Ends with 1 where no file is to blame: such a run failed by an error between
// tests, of which that JSON holds nothing and says that all went well.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const { testResults } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const failed = testResults.filter(({ status }) => status === 'failed')
for (const { name } of failed) process.stdout.write(`${relative('.', name)}\n`)
if (failed.length === 0) process.exitCode = 1
