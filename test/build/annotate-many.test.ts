import { execFile } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run as annotate } from '@/build/commands/annotate'
import { parseEditionFile } from '@/edition/parse-edition'
import { runCommand } from './support/run-command'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-annotate-many-'))
})
beforeEach(async () => {
  await rm(join(folder, 'out'), { recursive: true, force: true })
  await rm(join(folder, 'in'), { recursive: true, force: true })
  await mkdir(join(folder, 'in/2020'), { recursive: true })
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const write = (name: string, words: string | Uint8Array) => writeFile(join(folder, name), words)
const out = () => readdir(join(folder, 'out'), { recursive: true }).then((all) => all.toSorted())
const editions = () =>
  readdir(join(folder, 'out')).then(
    (names) => names.filter((name) => name.endsWith('.json')),
    () => [],
  )
const annotateAll = (...words: string[]) =>
  runCommand(annotate, [`--out=${join(folder, 'out')}`, ...words])

/** The files that failed, each with the reason, by name: threads end as they like. */
function failuresIn(error: string): string[][] {
  const lines = error.split('\n').filter((line) => line.startsWith(folder))
  return lines
    .map((line) => line.slice(folder.length + 1).split(/: (.*)/, 2))
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

describe('annotating many texts', () => {
  it('writes an edition of each, names what failed with the reason, and fails at the end', async () => {
    await write('in/a.txt', 'Ann Lee opened the bridge on Monday.')
    await write('in/2020/b.txt', 'It rained.')
    await write('in/empty.txt', ' ')
    await write('in/notes.md', 'Not a text.')
    await write('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe))
    await write('in/vast.txt', '')
    await truncate(join(folder, 'in/vast.txt'), 600_000_000)
    const ended = await annotateAll(
      ...['in', 'gone.txt', 'picture.png'].map((name) => join(folder, name)),
      '--date=2020-01-01',
    )
    expect(ended.code).toBe(1)
    expect(ended.out).toMatch(/^2 annotated, 0 there already, 4 failed; 9 words in /)
    expect(failuresIn(ended.error)).toEqual([
      ['gone.txt', expect.stringMatching(/^ENOENT: no such file or directory/)],
      ['in/empty.txt', 'There are no words in the text'],
      ['in/vast.txt', 'The text is longer than 10,000,000 characters: it has 600,000,000 bytes'],
      ['picture.png', 'It is not text: it is not in UTF-8'],
    ])
    expect(await out()).toEqual(['2020', '2020/b.json', 'a.json'])
    const edition = parseEditionFile(await readFile(join(folder, 'out/a.json'), 'utf8'))
    expect(edition.ok && edition.value).toMatchObject({
      id: 'a',
      article: { published: '2020-01-01' },
    })
  }, 60_000)

  it('goes on where it was, not fooled by half an edition, nor by that of an older text', async () => {
    for (const name of ['done', 'half', 'changed']) await write(`in/${name}.txt`, 'It rained.')
    await mkdir(join(folder, 'out'))
    await write('out/done.json', 'kept')
    await write('out/half.json.part', '{"for')
    await write('out/changed.json', 'old')
    await utimes(join(folder, 'out/changed.json'), 1, 1)
    const ended = await annotateAll(join(folder, 'in'))
    expect(ended.code).toBe(0)
    expect(ended.out).toMatch(/^2 annotated, 1 there already, 0 failed/)
    expect(await out()).toEqual(['changed.json', 'done.json', 'half.json'])
    expect(await readFile(join(folder, 'out/done.json'), 'utf8')).toBe('kept')
    expect(await readFile(join(folder, 'out/changed.json'), 'utf8')).toMatch(/It rained/)
  }, 60_000)

  it('takes more texts than it has threads, and only those of its shard', async () => {
    for (let at = 0; at < 12; at++) await write(`in/${10 + at}.txt`, 'It rained.')
    const ended = await annotateAll(join(folder, 'in'), '--shard=2/2')
    expect(ended.out).toMatch(/^6 annotated/)
    expect(await out()).toEqual(['11', '13', '15', '17', '19', '21'].map((name) => `${name}.json`))
  }, 60_000)

  it.skipIf(process.platform === 'win32')(
    'waits for nothing in a folder that is no file, but takes links to files',
    async () => {
      await mkdir(join(folder, 'in/folder.txt'))
      await promisify(execFile)('mkfifo', [join(folder, 'in/pipe.txt')])
      await symlink(join(folder, 'in/pipe.txt'), join(folder, 'in/link-to-pipe.txt'))
      await symlink(join(folder, 'in/folder.txt'), join(folder, 'in/link-to-folder.txt'))
      await write('text', 'It rained.')
      await symlink(join(folder, 'text'), join(folder, 'in/link.txt'))
      const ended = await annotateAll(join(folder, 'in'))
      expect(ended.out).toMatch(/^1 annotated, 0 there already, 0 failed/)
      expect(await out()).toEqual(['link.json'])
    },
    60_000,
  )

  it('ends at once when a signal says so, and does the rest when run again', async () => {
    for (let at = 0; at < 10; at++) await write(`in/${at}.txt`, 'It rained. '.repeat(1000))
    const words = ['annotate', `--out=${join(folder, 'out')}`, join(folder, 'in')]
    const child = execFile(process.execPath, ['src/build/run.mjs', ...words])
    const ended = once(child, 'exit')
    while ((await editions()).length === 0) await setTimeout(5)
    child.kill('SIGTERM')
    expect(await ended).toEqual([null, 'SIGTERM'])
    const { length } = await editions()
    expect(length).toBeLessThan(10)
    const { code, out } = await annotateAll(join(folder, 'in'))
    expect(code).toBe(0)
    expect(out).toMatch(`${10 - length} annotated, ${length} there already, 0 failed`)
    expect(await editions()).toHaveLength(10)
  }, 60_000)

  it.each([
    [[], /^Say which text/],
    [['a.txt', '--shard=0/4'], /“0\/4” is no part, such as 3\/16/],
    [['a.txt', '--shard=5/4'], /“5\/4” is no part/],
    [['a.txt', '--shard=half'], /“half” is no part/],
    [['a.txt', '--date=soon'], /“soon” is not a date/],
    [['a.txt', '--title=One'], /of one article only/],
    [['-'], /leave out --out/],
    [['x/a.txt', 'y/a.txt'], /x\/a\.txt and y\/a\.txt would both be .*a\.json/],
  ])('refuses %j', async (words, reason) => {
    const { code, error, out } = await annotateAll(...words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(reason)
  })

  it('refuses a shard of one text', async () => {
    const { code, error } = await runCommand(annotate, ['a.txt', '--shard=1/2'])
    expect(code).toBe(1)
    expect(error).toMatch(/^--shard is for many texts/)
  })
})
