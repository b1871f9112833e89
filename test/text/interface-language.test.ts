import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name))

/** The names of American months have three letters each, which British ones have not all. */
const EXCEPTIONS = ["src/export/date-words.ts: monthNames('en-US'"]

it('is what the pages say of themselves', () => {
  expect(readFileSync('index.html', 'utf8')).toContain(`<html lang="${INTERFACE_LANGUAGE}">`)
})

it('is written nowhere else', () => {
  const written = FILES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:\w+\(\[?|lang=)['"]en(?:-[A-Z]{2})?['"]/g)].map(
      ([words]) => `${file}: ${words}`,
    ),
  )
  expect(written).toEqual(EXCEPTIONS)
})
