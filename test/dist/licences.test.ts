// @module-tag main
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SITE } from '../support/build-site'

const text = readFileSync(join(SITE.folder, 'licences.txt'), 'utf8')

it.each([
  ['react', 'MIT License'],
  ['react-dom', 'MIT License'],
  ['scheduler', 'MIT License'],
  ['@tanstack/query-core', 'MIT License'],
  ['@tanstack/react-query', 'MIT License'],
  ['valibot', 'MIT License'],
  ['htmlparser2', 'Permission is hereby granted'],
  ['linkedom', 'ISC License'],
  ['@mozilla/readability', 'Apache License'],
  ['tailwindcss', 'MIT License'],
  ['@fontsource-variable/newsreader', 'SIL Open Font License'],
  ['@fontsource-variable/schibsted-grotesk', 'SIL Open Font License'],
])('carries the licence of %s: %s', (name, licence) => {
  const part = text.split(/\n={79}\n/).find((licensed) => licensed.trim().startsWith(`${name} `))
  expect(part).toContain(licence)
})

it('begins with the project’s own', () => {
  expect(text.startsWith(readFileSync('LICENSE', 'utf8').trim())).toBe(true)
})

it('carries the licence of the weights, and what they were learned from', () => {
  expect(text).toContain(readFileSync('src/annotate/weights/LICENCE.md', 'utf8').trim())
})

it('names nothing that only builds and tests', () => {
  expect(text).not.toMatch(/^(?:vite|vitest|playwright|axe-core|jsdom) \d/m)
})
