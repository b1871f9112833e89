import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '@/build/commands/check-sources'
import { smallEdition } from '../support/small-edition'
import { runCommand } from './support/run-command'

const LONG_AGO = 'alder-bridge-opens: checked 2021-06-01: Town of Alder, https://alder.example/'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-sources-'))
  const [bridge, speech] = smallEdition.sources
  const today = new Date().toISOString().slice(0, 10)
  await writeEdition('alder-bridge-opens', [bridge, { ...speech, checked: today }])
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('check-sources', () => {
  it.each([{ words: [] }, { words: ['--months=1'] }, { words: ['--months', '0'] }])(
    'lists, given $words, what was checked too long ago, and where it is',
    async ({ words }) => {
      const out = `${LONG_AGO}bridge\n`
      expect(await checkSources(...words)).toEqual({ code: 0, out, error: '' })
    },
  )

  it('says that nothing is older than the months that were given', async () => {
    const { code, out } = await checkSources('--months=9999')
    expect({ code, out }).toEqual({
      code: 0,
      out: 'No source was last checked more than 9999 months ago\n',
    })
  })

  it.each([
    { words: ['--months='], said: '--months takes a whole number, such as --months=6; found ""' },
    { words: ['--months=six'], said: 'found "six"' },
    { words: ['--months=-1'], said: 'found "-1"' },
    { words: ['--months=1.5'], said: 'found "1.5"' },
    { words: ['--months'], said: "'--months <value>' argument missing" },
    { words: ['--month=3'], said: "Unknown option '--month'" },
    { words: ['3'], said: "Unexpected argument '3'" },
  ])('refuses $words', async ({ words, said }) => {
    const { code, out, error } = await checkSources(...words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain(said)
  })
})

async function writeEdition(id: string, sources: readonly unknown[]): Promise<void> {
  await writeFile(join(folder, `${id}.json`), JSON.stringify({ ...smallEdition, id, sources }))
}

function checkSources(...words: string[]) {
  return runCommand(run, [`--folder=${folder}`, ...words])
}
