import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** A regular expression as it stands in a file: behind a mark that no division stands behind. */
const LITERAL =
  /[(=:,![{&|?;]\s*\/((?!\*)(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)+\])+)\/([dgimsuy]*)(?=[\s.,;)\]])/g

const EXPRESSIONS = ['annotate', 'text'].flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      [...readFileSync(`src/${room}/${file}`, 'utf8').matchAll(LITERAL)].map(
        ([, source = '', flags = '']) => [`${room}/${file}`, source, flags] as const,
      ),
    ),
)

const LENGTH = 30_000
const ENDS = ['', '\n!', '0', '”']

/** Long texts of what an expression's own words and classes match, over and over, and then not. */
function hostileTexts(source: string): string[] {
  const letters = source.replaceAll(/\\p\{[^}]*\}|\\.|[^\p{L}\p{N}]+/gu, ' ').trim()
  const marks = source.replaceAll(/\\[a-z](?:\{[^}]*\})?|[\p{L}\p{N}\\^$*+?|{}]/gu, '')
  const units = [
    ...[
      'a',
      'A',
      'Aa ',
      'ab',
      '1',
      ' ',
      '\n',
      '\t',
      '-',
      "'",
      '’',
      '.',
      ',',
      '“',
      '/',
      'a.',
      'A.B.',
      'a-',
      '1,',
      ' a',
    ],
    ...letters.split(/\s+/).slice(0, 6),
    ...[...new Set(marks)].slice(0, 12),
  ].filter((unit) => unit !== '')
  return units.flatMap((unit) =>
    ENDS.map((end) => unit.repeat(Math.ceil(LENGTH / unit.length)) + end),
  )
}

it('finds the expressions of text and engine', () => {
  expect(EXPRESSIONS.length).toBeGreaterThan(80)
  expect(EXPRESSIONS.map(([file]) => file)).toContain('annotate/reading/paragraph-guess.ts')
})

it.each(EXPRESSIONS)('%s: /%s/%s takes no long time for a hostile text', (_, source, flags) => {
  const expression = new RegExp(source, flags.replaceAll(/[gy]/g, ''))
  for (const text of hostileTexts(source)) {
    const start = process.cpuUsage()
    expression.test(text)
    expect(process.cpuUsage(start).user / 1000, JSON.stringify(text.slice(0, 8))).toBeLessThan(500)
  }
})
