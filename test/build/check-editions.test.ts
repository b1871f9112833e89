import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkEditions } from '@/build/check-editions'
import { caseFile } from '../support/case-edition'
import { smallEdition } from '../support/small-edition'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-editions-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('checkEditions', () => {
  it('finds nothing wrong with a right edition', async () => {
    await keep('alder-bridge-opens.json', JSON.stringify(smallEdition))
    expect(await problemsByFile()).toEqual([['alder-bridge-opens.json', []]])
  })

  it('reads every edition, in order, and nothing else', async () => {
    await keep('b.json', JSON.stringify({ ...smallEdition, id: 'b' }))
    await keep('a.json', JSON.stringify({ ...smallEdition, id: 'a' }))
    await keep('README.md', 'No edition.')
    expect(await problemsByFile()).toEqual([
      ['a.json', []],
      ['b.json', []],
    ])
  })

  it('reports what parseEdition reports', async () => {
    await keep('alder-bridge-opens.json', JSON.stringify({ ...smallEdition, version: 0 }))
    expect(await problemsByFile()).toEqual([
      ['alder-bridge-opens.json', [{ path: 'version', reason: 'expected at least 1, found 0' }]],
    ])
  })

  it('takes a byte order mark for nothing', async () => {
    await keep('byte-order-mark.json', caseFile('byte-order-mark'))
    expect(await problemsByFile()).toEqual([['byte-order-mark.json', []]])
  })

  it('refuses what holds and must not be published', async () => {
    await keep('accepted-mention-twice.json', caseFile('accepted-mention-twice'))
    const [[, problems = []] = []] = await problemsByFile()
    expect(problems.map(({ path }) => path)).toEqual(['mentions[1]'])
  })

  it('refuses an id that is not the name of the file', async () => {
    await keep('bridge.json', JSON.stringify(smallEdition))
    expect(await problemsByFile()).toEqual([
      [
        'bridge.json',
        [
          {
            path: 'id',
            reason: 'expected "bridge" as the file is named, found "alder-bridge-opens"',
          },
        ],
      ],
    ])
  })

  it('refuses what is not JSON', async () => {
    await keep('bridge.json', '<!doctype html>')
    const [[, problems = []] = []] = await problemsByFile()
    expect(problems).toHaveLength(1)
    expect(problems[0]?.path).toBe('edition')
    expect(problems[0]?.reason).toMatch(/^is not JSON: /)
  })

  it('throws where there is no folder', async () => {
    await expect(checkEditions(join(folder, 'gone'))).rejects.toThrow('ENOENT')
  })
})

async function keep(name: string, words: string) {
  await writeFile(join(folder, name), words)
}

async function problemsByFile() {
  const checked = await checkEditions(folder)
  return checked.map(({ file, problems }) => {
    const told = problems.map(({ path, reason }) => ({ path, reason }))
    return [file.slice(folder.length + 1), told] as const
  })
}
