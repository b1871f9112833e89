import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallEdition } from '../support/small-edition'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-run-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('run.mjs', { timeout: 60_000 }, () => {
  it('checks editions, prints a line a problem, and fails', async () => {
    await writeFile(join(folder, 'alder-bridge-opens.json'), JSON.stringify(smallEdition))
    expect(await run('check-editions', folder)).toEqual({
      code: 0,
      out: '1 edition checked, nothing wrong\n',
      error: '',
    })
    const broken = { ...smallEdition, id: 'broken', version: 0, checked: 'x' }
    await writeFile(join(folder, 'broken.json'), JSON.stringify(broken))
    expect(await run('check-editions', folder)).toEqual({
      code: 1,
      out: '',
      error: [
        `${folder}/broken.json: version: expected at least 1, found 0`,
        `${folder}/broken.json: checked: expected a day such as 2024-04-01, found "x"`,
        '',
      ].join('\n'),
    })
  })

  it('says readably what went wrong', async () => {
    const { code, error } = await run('check-editions', join(folder, 'gone'))
    expect(code).toBe(1)
    expect(error).toMatch(/^ENOENT: no such file or directory.*gone'\n$/)
  })

  it.each([
    { words: [], found: 'No command was given' },
    { words: ['../run'], found: 'There is no command "../run"' },
  ])('names the commands when given $words', async ({ words, found }) => {
    const { code, error } = await run(...words)
    expect(code).toBe(1)
    expect(error).toContain(`${found}. Commands: `)
    expect(error).toContain('check-editions')
  })
})

function run(...words: string[]) {
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const child = execFile(process.execPath, ['src/build/run.mjs', ...words], (_, out, error) => {
      resolve({ code: child.exitCode ?? -1, out, error })
    })
  })
}
