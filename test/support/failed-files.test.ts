import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'failed-files-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('names the files in which a test has failed, or that could not be run', () => {
  const { printed, status } = failedFilesIn({
    success: false,
    testResults: [
      { name: resolve('test/one.test.ts'), status: 'passed' },
      { name: resolve('test/two.test.ts'), status: 'failed' },
      { name: resolve('test/more/three.test.ts'), status: 'failed' },
    ],
  })
  expect(printed).toBe('test/two.test.ts\ntest/more/three.test.ts\n')
  expect(status).toBe(0)
})

it('fails where every test has passed and the run failed all the same, by an error between tests', () => {
  const { printed, status } = failedFilesIn({
    // Vitest says so of such a run too.
    success: true,
    testResults: [{ name: resolve('test/one.test.ts'), status: 'passed' }],
  })
  expect(printed).toBe('')
  expect(status).toBe(1)
})

it('fails where nothing was written of the run', () => {
  expect(runOn(join(folder, 'nothing.json')).status).toBe(1)
})

function failedFilesIn(results: object) {
  const file = join(folder, 'results.json')
  writeFileSync(file, JSON.stringify(results))
  return runOn(file)
}

function runOn(file: string) {
  const { stdout, status } = spawnSync(process.execPath, ['.ci/failed-files.mjs', file])
  return { printed: String(stdout), status }
}
