// @module-tag main
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { builtFile, scriptsBeforeStart, staticImports } from './support/built-site'

const MOST_BYTES = 8_000

it.each(['index.html', 'read/us-uk-ai-safety/index.html'])(
  'choosing at %s waits for few scripts',
  (page) => {
    const sizes = scriptsBeforeStart(builtFile(page)).map((name) => ({
      name,
      bytes: gzipSync(builtFile(name), { level: 9 }).length,
    }))
    const sum = sizes.reduce((before, { bytes }) => before + bytes, 0)
    expect(sizes.length).toBeGreaterThan(0)
    expect(sum, sizes.map(({ name, bytes }) => `${name} ${bytes}`).join('\n')).toBeLessThanOrEqual(
      MOST_BYTES,
    )
  },
)

it('announces in the page every script that it waits for', () => {
  const html = builtFile('read/us-uk-ai-safety/index.html')
  const unannounced = scriptsBeforeStart(html).filter((name) => !html.includes(`/${name}"`))
  expect(unannounced).toEqual([])
})

it.each([
  { script: 'import{a as b}from"./vendor-x.js";', imported: ['vendor-x.js'] },
  { script: 'import"./a.js";export*from\'./b.js\'', imported: ['a.js', 'b.js'] },
  { script: 'const a=()=>import("./later.js")', imported: [] },
  { script: 'const from="./words.js"', imported: [] },
])('finds what $script imports before it runs', ({ script, imported }) => {
  expect(staticImports(script)).toEqual(imported)
})
