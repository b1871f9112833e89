import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '@/build/commands/export'
import { parseWebAnnotation } from '@/export/parse-web-annotation'
import { publishedEdition } from '../support/published-edition'
import { runCommand } from './support/run-command'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-export-'))
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe('the command export', () => {
  it('writes an edition to a file, with links in full', async () => {
    const file = join(folder, 'edition.jsonld')
    const words = ['--format=web-annotation', '--site=https://news.example/sub', `--out=${file}`]
    expect(await exported('us-uk-ai-safety', ...words)).toEqual({
      code: 0,
      out: '',
      error: `${file} written\n`,
    })
    const json = await readFile(file, 'utf8')
    expect(json).toContain('"https://news.example/sub/read/us-uk-ai-safety/#entity-gina-raimondo"')
    expect(parseWebAnnotation(json)).toEqual({ ok: true, value: publishedEdition() })
  })

  it('prints a citation, with paths where the site is not known', async () => {
    const words = ['--format=ris', '--quote=donelan-1', '--accessed=2026-11-23']
    const { code, out } = await exported('us-uk-ai-safety', ...words)
    expect(code).toBe(0)
    expect(out).toContain('Y2  - 2026/11/23/\r\n')
    expect(out).toContain('Both wordings: /read/us-uk-ai-safety/#quote-donelan-1\r\nER  - \r\n')
  })

  it('cites a reported statement as words of the article', async () => {
    const words = ['--format=apa', '--quote=pledge', '--site=https://news.example/']
    const { code, out } = await exported('us-uk-ai-safety', ...words)
    expect(code).toBe(0)
    expect(out).toContain('“to synergize their scientific methodologies')
    expect(out).toContain('The passage: https://news.example/read/us-uk-ai-safety/#quote-pledge\n')
  })

  it.each([
    { words: [], said: 'Say which edition and format: npm run export -- <edition>' },
    { words: ['us-uk-ai-safety', '--format=pdf'], said: 'There is no format "pdf". Formats: ' },
    {
      words: ['x', '--format=tei'],
      said: 'There is no edition "x". Editions: lake-agreement, us-uk-ai-safety',
    },
    {
      words: ['us-uk-ai-safety', '--format=apa', '--quote=x'],
      said: 'There is no quote "x". Quotes: pledge, raimondo-1, donelan-1',
    },
    {
      words: ['us-uk-ai-safety', '--format=apa', '--accessed=2026-02-30'],
      said: '--accessed takes a day, such as 2024-04-30; found "2026-02-30"',
    },
    {
      words: ['us-uk-ai-safety', '--format=csv', '--quote=raimondo-1'],
      said: '--quote and --accessed are for citations: apa, mla, chicago, bibtex, ris, csl-json',
    },
    { words: ['us-uk-ai-safety', '--format=csv', '--site=news'], said: 'SITE_URL is "news"' },
    { words: ['us-uk-ai-safety', '--fromat=csv'], said: "Unknown option '--fromat'" },
  ])('says what is wrong with $words', async ({ words, said }) => {
    const { code, out, error } = await exported(...words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain(said)
  })
})

async function exported(...words: string[]) {
  vi.stubEnv('SITE_URL', '')
  return runCommand(run, ['--folder=test/data/editions', ...words])
}
