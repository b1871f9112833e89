import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAGE_PARTS, wordsOf } from '@/edition/vocabularies'

const ADDED = wordsOf(PAGE_PARTS).filter((part) => part !== 'article')

/** Whatever decides about each part, by the class that it has. */
const DECIDING = [
  ['src/reader/reader.css', 'how it is set apart'],
  ['src/reader/columns.css', 'which column it stands in'],
  ['src/reader/article-only.css', 'that it is hidden from who wants the article alone'],
  ['src/reader/paper/print.css', 'how it is on paper'],
  ['src/app/late-fonts.ts', 'when it is set in late fonts'],
] as const

describe.each(DECIDING)('%s says of each part of the page %s:', (file) => {
  const code = readFileSync(file, 'utf8')

  it.each(ADDED)('of %s', (part) => {
    expect(code).toMatch(new RegExp(`\\.${part}\\b`))
  })
})

it.each(ADDED)('the reader shows the part %s', (part) => {
  expect(readFileSync('src/reader/ReaderParts.tsx', 'utf8')).toContain(`parts.has('${part}') && `)
})

it.each(ADDED)(
  'an address that asks for the part %s shows more than the article, from the start',
  (part) => {
    const [alternatives = ''] =
      /\(\?:quotes\|[a-z|]+\)\$/.exec(readFileSync('src/app/start.ts', 'utf8')) ?? []
    expect(alternatives).toMatch(new RegExp(`\\b${part}\\b`))
  },
)
