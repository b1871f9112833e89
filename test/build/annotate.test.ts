import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as annotate } from '@/build/commands/annotate'
import { parseEditionFile } from '@/edition/parse-edition'
import { runCommand } from './support/run-command'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-annotate-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the command annotate', () => {
  it('prints an edition of a text, with what it was told of it', async () => {
    const file = await written(
      'Bridge opens.txt',
      'The mayor, Ann Lee, opened the bridge on Monday.',
    )
    const about = ['--date=2019-05-08', '--url=https://news.example/1', '--title=Bridge opens']
    const { code, out, error } = await runCommand(annotate, [file, ...about])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const edition = parseEditionFile(out)
    expect(edition.ok && edition.value).toMatchObject({
      id: 'bridge-opens',
      article: {
        published: '2019-05-08',
        url: 'https://news.example/1',
        headline: 'Bridge opens',
        language: 'en',
      },
      entities: [{ label: 'Ann Lee' }, { label: 'Bridge opened', date: '2019-05-06' }],
      dates: [{ words: 'Monday', edtf: '2019-05-06' }],
    })
  })

  it.each([
    [[], /^Say which text/],
    [['a', 'b'], /^One text at a time/],
    [['missing.txt'], /^missing\.txt: .*no such file/],
    [['empty.txt'], /no words in the text/],
    [['picture.png'], /not text/],
    [['french.txt'], /not English/],
    [['news.txt', '--date=2024-02-30'], /“2024-02-30” is not a date/],
    [['news.txt', '--date=yesterday'], /“yesterday” is not a date/],
    [['news.txt', '--url=news'], /article\.url: expected a web address/],
    [['news.txt', '--colour=red'], /colour/],
  ])('says what is wrong with %j, prints nothing, and fails', async (words, reason) => {
    await written('empty.txt', ' \n')
    await written('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe))
    await written('french.txt', 'Le roi est dans la ville avec les enfants pour la fête.')
    await written('news.txt', 'It rained.')
    const args = words.map((word) => (word === 'missing.txt' ? word : inFolder(word)))
    const { code, out, error } = await runCommand(annotate, args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(reason)
  })

  it('takes a text for English when told so', async () => {
    const file = await written('other.txt', 'Le roi est dans la ville avec les enfants.')
    const { code } = await runCommand(annotate, [file, '--language=en'])
    expect(code).toBe(0)
  })
})

async function written(name: string, words: string | Uint8Array): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, words)
  return file
}

function inFolder(word: string): string {
  return /\.(txt|png)$/.test(word) ? join(folder, word) : word
}
