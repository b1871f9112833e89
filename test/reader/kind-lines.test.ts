import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS, wordsOf } from '@/edition/vocabularies'

const KINDS = wordsOf(ENTITY_KINDS)
const LINED = KINDS.filter((kind) => ENTITY_KINDS[kind].isLined)

/** Where the lines of kinds are drawn, on the screen and on paper. */
const SHEETS = ['src/reader/article/marks.css', 'src/reader/paper/print-marks.css']

describe.each(SHEETS)('in %s', (sheet) => {
  const css = readFileSync(sheet, 'utf8')

  it.each(LINED)('a %s has a line of its own', (kind) => {
    const line = lineOf(css, kind)
    expect(line).toContain('text-decoration-style')
    const others = LINED.filter((other) => other !== kind)
    expect(others.filter((other) => lineOf(css, other) === line)).toEqual([])
  })
})

it.each(KINDS)('a %s that is shown by itself looks as somebody decided', (kind) => {
  expect(lineOf(readFileSync('src/reader/article/marks.css', 'utf8'), kind)).not.toBe('')
})

it('reads the line of a kind out of a style sheet', () => {
  const css = `#a [data-kind='law'],\n[data-kind='topic'] {\n  color: red;\n}\n[data-kind] {\n  x: y;\n}`
  expect(lineOf(css, 'law')).toBe('color: red;')
  expect(lineOf(css, 'topic')).toBe('color: red;')
  expect(lineOf(css, 'place')).toBe('')
})

/** What is declared for a kind, its colour and its style; '' where nothing is. */
function lineOf(css: string, kind: string): string {
  const rules = css.matchAll(/([^{}]*)\{([^{}]*)\}/g)
  const own = [...rules].filter(([, selector = '']) => selector.includes(`[data-kind='${kind}']`))
  return own.map(([, , declared = '']) => declared.trim()).join('\n')
}
