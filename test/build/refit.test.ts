import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkEditions, problemLines } from '@/build/check-editions'
import { run as refitEdition } from '@/build/commands/refit'
import { findText } from '@/build/refit-edition'
import { rangesOf } from '@/edition/edition-ranges'
import { parseEditionFile } from '@/edition/parse-edition'
import { caseFile } from '../support/case-edition'
import { runCommand } from './support/run-command'

const ID = 'us-uk-ai-safety'
const PUBLISHED = readFileSync(`test/data/editions/${ID}.json`, 'utf8')

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-refit-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('after a correction of the text, the command refit', () => {
  it('finds all ranges where a letter was taken out', async () => {
    await keep(withText(PUBLISHED, 'a significant stride', 'a signifcant stride'))
    expect(await problems()).toHaveLength(146)
    const { code, out, error } = await refit()
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out.split('\n').slice(-2)).toEqual([
      '150 of 150 ranges found, 2 with other words: see whether what is said of them still holds',
      '',
    ])
    expect(out).toMatch(/: voices\[1\]: "In a significant .*" is "In a signifcant .*" now\n/)
    expect(await problems()).toEqual([])
  })

  it('finds all ranges where a word of a quotation was replaced', async () => {
    await keep(withText(PUBLISHED, 'deepen their understanding', 'widen their understanding'))
    const { code, out } = await refit()
    expect(code).toBe(0)
    expect(out).toMatch(
      /: quotations\[1\]\.parts\[1\]: "….* deepen their .*" is "….* widen their .*" now\n/,
    )
    expect(await problems()).toEqual([])
    expect(await wordsAt('quotations[1].parts[1]')).toContain('will widen their understanding')
  })

  it('finds what a sentence holds where it was moved, and lists the sections it left', async () => {
    const sentence = ` ${wordsOf(PUBLISHED, 'voices[8]')}`
    const cut = withText(PUBLISHED, sentence, '')
    await keep(withText(cut, 'on accessible AI models.', `on accessible AI models.${sentence}`))
    const { code, out, error } = await refit()
    expect(code).toBe(1)
    expect(out).toBe('148 of 150 ranges found\n')
    expect(pathsIn(error)).toEqual(['sections[2]', 'sections[3]'])
    expect(await wordsAt('mentions[29]')).toBe('executive order')
    expect(await wordsAt('voices[8]')).toBe(sentence.trim())
    expect(await problems()).toHaveLength(2)
  })

  it('lists what is gone with a paragraph, and keeps it in the file', async () => {
    const paragraph = `${wordsOf(PUBLISHED, 'sections[2]')}\n\n`
    await keep(withText(PUBLISHED, paragraph, ''))
    const { code, out, error } = await refit()
    expect(code).toBe(1)
    expect(out).toBe('138 of 150 ranges found\n')
    expect(pathsIn(error)).toEqual([
      'sections[2]',
      'entities[18].passages[0]',
      'entities[31].passages[0]',
      ...[27, 28, 29, 30, 31].map((index) => `mentions[${index}]`),
      'dates[3]',
      'notes[4]',
      ...[7, 8].map((index) => `voices[${index}]`),
    ])
    expect(error).toContain('mentions[29]: "executive order" (1168–1183) is no longer there\n')
    expect(error).toContain('Mend or remove what is left, then run npm run check:editions\n')
    const whole = JSON.parse(withText(PUBLISHED, paragraph, ''))
    const { mentions, voices } = JSON.parse(await kept())
    expect(mentions).toHaveLength(whole.mentions.length)
    expect([mentions[29], voices[7]]).toEqual([whole.mentions[29], whole.voices[7]])
    expect(await problems()).toHaveLength(12)
  })

  it('leaves a name that became another one, and says what it is now', async () => {
    await keep(withText(PUBLISHED, 'Gina Raimondo', 'Janet Yellen'))
    const { code, error } = await refit()
    expect(code).toBe(1)
    expect(error).toMatch(
      /: mentions\[11\]: "Gina Raimondo" \(452–465\) became other words: perhaps it is "Janet Yellen" \(452–464\)\n/,
    )
  })

  it('lists what is wrong with the order of what it found', async () => {
    const [one, other] = [wordsOf(PUBLISHED, 'sections[2]'), wordsOf(PUBLISHED, 'sections[3]')]
    await keep(withText(PUBLISHED, `${one}\n\n${other}`, `${other}\n\n${one}`))
    const { code, out, error } = await refit()
    expect({ code, out }).toEqual({ code: 1, out: '150 of 150 ranges found\n' })
    expect(error).toContain('sections[2].start: expected ')
  })

  it('changes nothing when it is run again', async () => {
    await keep(withText(PUBLISHED, 'a significant stride', 'a signifcant stride'))
    await refit()
    const first = await kept()
    expect((await refit()).out).toBe('150 of 150 ranges found\n')
    expect(await kept()).toBe(first)
  })

  it('does as well where the text as it was is given', async () => {
    const before = join(folder, 'before.txt')
    await writeFile(before, PUBLISHED)
    await keep(withText(PUBLISHED, 'a significant stride', 'a signifcant stride'))
    expect((await refit([ID, `--before=${before}`])).code).toBe(0)
    expect(await problems()).toEqual([])
  })
})

describe('the file of the edition', () => {
  const asItIs = (json: string) => json

  it('differs in its ranges alone', async () => {
    const corrected = withText(PUBLISHED, 'a significant stride', 'a signifcant stride')
    const [before, now] = [corrected, await refitted(corrected, asItIs)].map((json) =>
      json.split('\n'),
    )
    const changed = now?.filter((line, index) => line !== before?.[index]) ?? []
    expect(now).toHaveLength(before?.length ?? 0)
    expect(changed.filter((line) => !/^ +"(start|end|words)": /.test(line))).toEqual([])
    expect(await readdir(folder)).toEqual([`${ID}.json`])
  })

  it.each([
    ['on one line', (json: string) => JSON.stringify(JSON.parse(json))],
    ['with tabs and line breaks of Windows', inWindows],
    ['with a byte order mark', (json: string) => `\uFEFF${json}`],
    ['in ASCII', inAscii],
  ])('stays %s', async (_name, laidOut) => {
    const corrected = withText(PUBLISHED, 'a significant stride', 'a signifcant “stride”')
    const expected = laidOut(await refitted(corrected, asItIs))
    expect((await refitted(corrected, laidOut)) === expected).toBe(true)
  })

  it('is read and stays in the format it has', async () => {
    await keep(
      withText(caseFile('right-to-left'), 'ليلى حداد من', 'ليلى حداد، من'),
      'right-to-left',
    )
    const { code, out } = await refit(['right-to-left'])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^.*\n12 of 12 ranges/) })
    expect(JSON.parse(await kept('right-to-left')).format).toBeUndefined()
    expect(await problems()).toEqual([])
  })

  it('needs no sections or voices, which hold the whole text', async () => {
    const json = caseFile('overlapping-mentions')
    const text = findText(json) ?? ''
    await keep(withText(json, text, `It rained all that day. ${text}`), 'overlapping-mentions')
    expect((await refit(['overlapping-mentions'])).code).toBe(0)
    expect(await problems()).toEqual([])
  })
})

describe('bad input', () => {
  it.each([
    [[], 'Say which edition: npm run refit -- <edition>'],
    [[ID, 'other'], 'One edition at a time. Say which edition: '],
    [['other'], `There is no edition "other". Editions: ${ID}`],
    [[ID, '--after=x'], "Unknown option '--after'"],
    [[ID, '--before=gone.json'], "no such file or directory, open 'gone.json'"],
    [[ID, '--before=README.md'], 'README.md: holds no text of an article'],
  ])('is told of %j', async (words, said) => {
    await keep(PUBLISHED)
    const { code, out, error } = await refit(words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain(said)
    expect(await kept()).toBe(PUBLISHED)
  })

  it.each([
    ['is no JSON', PUBLISHED.slice(0, -3), 'edition: is not JSON: '],
    ['has another shape', PUBLISHED.replace('"version": ', '"versions": '), 'version: '],
    [
      'has a text that is no paragraphs',
      withText(PUBLISHED, 'a significant stride', 'a significant\n\n\nstride'),
      'article.text: ',
    ],
  ])('is told where the file %s, and nothing is written', async (_name, json, said) => {
    await keep(json)
    const { code, out, error } = await refit()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain(said)
    expect(error).toContain('Nothing was written: mend this first\n')
    expect(await kept()).toBe(json)
  })
})

/** The file with some words of its text exchanged, all else as it is, as somebody would by hand. */
function withText(json: string, words: string, now: string): string {
  const text = findText(json) ?? ''
  const corrected = text.replace(words, () => now)
  if (corrected === text) throw new Error(`The text does not say "${words}"`)
  return json.replace(JSON.stringify(text), () => JSON.stringify(corrected))
}

function wordsOf(json: string, path: string): string {
  const parsed = parseEditionFile(json)
  const ranges = parsed.ok ? rangesOf(parsed.value) : []
  return ranges.find((placed) => placed.path === path)?.range.words ?? ''
}

/** The words that the file gives at `path`, whether all else is right or not. */
async function wordsAt(path: string): Promise<unknown> {
  const keys = path.match(/\w+/g) ?? []
  return [...keys, 'words'].reduce((value, key) => value?.[key], JSON.parse(await kept()))
}

function inWindows(json: string): string {
  return JSON.stringify(JSON.parse(json), null, '\t').replaceAll('\n', '\r\n')
}

function inAscii(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return json.replace(/[^\0-\x7F]/g, escaped)
}

/** What becomes of a file that is laid out in some way. */
async function refitted(json: string, laidOut: (json: string) => string): Promise<string> {
  await keep(laidOut(json))
  expect((await refit()).code).toBe(0)
  return kept()
}

async function keep(json: string, id = ID) {
  await writeFile(join(folder, `${id}.json`), json)
}

function kept(id = ID): Promise<string> {
  return readFile(join(folder, `${id}.json`), 'utf8')
}

function refit(words: readonly string[] = [ID]) {
  return runCommand(refitEdition, [...words, `--folder=${folder}`])
}

async function problems(): Promise<string[]> {
  return problemLines(await checkEditions(folder))
}

/** The paths that lines of problems are about. */
function pathsIn(lines: string): string[] {
  return lines.split('\n').flatMap((line) => /\.json: ([\w.[\]]+): /.exec(line)?.[1] ?? [])
}
