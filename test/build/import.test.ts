import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as checkEditions } from '@/build/commands/check-editions'
import { run as importEdition } from '@/build/commands/import'
import { exportWebAnnotation } from '@/export/web-annotation'
import { exampleLink } from '../export/example-link'
import { publishedEdition } from '../support/published-edition'
import { smallEdition } from '../support/small-edition'
import { runCommand } from './support/run-command'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-import-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the command import', () => {
  it('writes the edition that was exported, which passes the check of editions', async () => {
    const edition = publishedEdition()
    const file = await annotations('whole.jsonld', exportOf(edition))
    const editions = await mkdtemp(join(folder, 'editions-'))
    const out = join(editions, `${edition.id}.json`)
    expect(await runCommand(importEdition, [file, `--out=${out}`])).toEqual({
      code: 0,
      out: '',
      error: `${out} written\n`,
    })
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(edition)
    expect((await runCommand(checkEditions, [editions])).out).toBe(
      '1 edition checked, nothing wrong\n',
    )
  })

  it('prints the edition where no file is named', async () => {
    const file = await annotations('small.jsonld', exportOf(smallEdition))
    const { code, out } = await runCommand(importEdition, [file])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(smallEdition)
  })

  it('says what is wrong in the file and where, and writes nothing', async () => {
    const faulty = exportOf(smallEdition).replace('"exact": "the mayor"', '"exact": "the major"')
    const file = await annotations('faulty.jsonld', faulty)
    const { code, out, error } = await runCommand(importEdition, [
      file,
      `--out=${join(folder, 'x.json')}`,
    ])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(
      /^.*faulty\.jsonld: mentions\[1\]: the words at 51–60 are "the mayor", expected "the major"\n/,
    )
    expect(await readdir(folder)).not.toContain('x.json')
  })

  it.each([
    { words: [], said: 'Say which file: npm run import -- <file>' },
    { words: ['a.jsonld', 'b.jsonld'], said: 'One file at a time. Say which file: ' },
    { words: ['gone.jsonld'], said: "no such file or directory, open 'gone.jsonld'" },
    { words: ['a.jsonld', '--format=tei'], said: "Unknown option '--format'" },
    { words: ['package.json'], said: 'package.json: type: expected "AnnotationCollection"' },
    { words: ['README.md'], said: 'README.md: edition: is not JSON: ' },
  ])('says what is wrong with $words', async ({ words, said }) => {
    const { code, out, error } = await runCommand(importEdition, words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain(said)
  })
})

function exportOf(edition: typeof smallEdition): string {
  return exportWebAnnotation(edition, { link: exampleLink })
}

async function annotations(name: string, json: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, json)
  return file
}
