import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ServedSite, serveSite } from '@/build/serve-site'
import { expectAccessible } from './support/expect-accessible'
import { closePages, errorsOf, expectNoErrors, openPage } from './support/open-page'

const folder = mkdtempSync(join(tmpdir(), 'browser-'))
let site: ServedSite

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), page('<h1><span>A memo</span></h1>'))
  writeFileSync(join(folder, 'picture.html'), page('<h1>A memo</h1><img src="/picture.png">'))
  writeFileSync(join(folder, 'thrown.html'), page('<script src="/thrown.js"></script>'))
  writeFileSync(join(folder, 'thrown.js'), 'throw new RangeError("thrown here")')
  writeFileSync(join(folder, 'inline.html'), page('<p style="color: red">A memo</p>'))
  writeFileSync(join(folder, 'markup.html'), page('<script src="/markup.js"></script>'))
  // What the policy must stop: markup from a string.
  writeFileSync(join(folder, 'markup.js'), 'document.body.innerHTML = "<p>"')
  writeFileSync(join(folder, 'worker.html'), page('<script src="/worker.js"></script>'))
  writeFileSync(join(folder, 'worker.js'), 'new Worker("/thrown.js")')
  writeFileSync(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${POLICY}\n`)
  // A whole browser asks for one by itself, which a headless shell does not.
  writeFileSync(join(folder, 'favicon.ico'), '')
  site = await serveSite({ folder })
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types app"

it.each([true, false])('lays out text with scripts %s', async (javaScriptEnabled) => {
  const memo = await openPage({ origin: site.origin, path: '/', javaScriptEnabled })
  const box = await memo.getByText('A memo').boundingBox()
  expect(box?.width).toBeGreaterThan(50)
  expect(box?.height).toBeGreaterThan(20)
  expectNoErrors(memo)
})

it('has the screen and the preferences it was asked for', async () => {
  const memo = await openPage({
    origin: site.origin,
    path: '/',
    width: 390,
    height: 844,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    forcedColors: 'active',
  })
  const seen = await memo.evaluate(() => [
    innerWidth,
    innerHeight,
    ...['(prefers-color-scheme: dark)', '(prefers-reduced-motion)', '(forced-colors)'].map(
      (query) => matchMedia(query).matches,
    ),
  ])
  expect(seen).toEqual([390, 844, true, true, true])
})

it.each([
  { path: '/thrown.html', words: 'RangeError: thrown here' },
  { path: '/inline.html', words: 'Content Security Policy' },
  { path: '/markup.html', words: 'TrustedHTML' },
  { path: '/nothing.html', words: '404' },
])('sees the error at $path', async ({ path, words }) => {
  const broken = await openPage({ origin: site.origin, path, expectsErrors: 'breaches' })
  await expect.poll(() => errorsOf(broken).join('\n')).toContain(words)
  expect(() => expectNoErrors(broken)).toThrow(words)
})

it.each([
  { path: '/inline.html', words: 'Content Security Policy' },
  { path: '/markup.html', words: 'TrustedHTML' },
  { path: '/worker.html', words: 'TrustedScriptURL' },
])('fails for the breach at $path even where errors are expected', async ({ path, words }) => {
  const broken = await openPage({ origin: site.origin, path, expectsErrors: true })
  await expect.poll(() => errorsOf(broken).join('\n')).toContain(words)
  await expect(closePages()).rejects.toThrow(words)
})

it('finds an obstacle, and none where there is none, under a strict policy', async () => {
  await expectAccessible(await openPage({ origin: site.origin, path: '/' }))
  const broken = await openPage({
    origin: site.origin,
    path: '/picture.html',
    expectsErrors: true,
  })
  await expect(expectAccessible(broken)).rejects.toThrow('image-alt')
})

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A memo</title><main>${body}</main></html>`
}
