import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { run } from '@/build/commands/serve'
import { missingSite, type ServedSite, serveSite } from '@/build/serve-site'

const outer = mkdtempSync(join(tmpdir(), 'serve-site-'))
const folder = join(outer, 'dist')
let site: ServedSite
let news: ServedSite

beforeAll(async () => {
  write('secret.txt', 'not for you')
  write('dist-other/secret.txt', 'not for you')
  write('dist/index.html', '<p>First')
  write('dist/404.html', '<p>Nothing at this address')
  write('dist/read/memo/index.html', '<p>The memo')
  write('dist/assets/app-1a2b.js', `'${'long '.repeat(400)}'`)
  write('dist/editions/memo.json', '{}')
  write('dist/a file.txt', 'é')
  write('dist/_headers', HEADERS)
  site = await serveSite({ folder })
  news = await serveSite({ folder, base: '/news/' })
})

afterAll(async () => {
  await Promise.all([site.close(), news.close()])
  rmSync(outer, { recursive: true })
})

afterEach(() => {
  vi.restoreAllMocks()
})

const HEADERS = `# what a host is told
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; img-src https://example.test
/read/:id/
  Content-Security-Policy: script-src 'none'
/editions/*
  Cache-Control: max-age=60
`

it.each([
  { path: '/', status: 200, type: 'text/html; charset=utf-8', words: '<p>First' },
  { path: '/?entity=x', status: 200, type: 'text/html; charset=utf-8', words: '<p>First' },
  { path: '/index.html', status: 200, type: 'text/html; charset=utf-8', words: '<p>First' },
  { path: '/read/memo/', status: 200, type: 'text/html; charset=utf-8', words: '<p>The memo' },
  {
    path: '/editions/memo.json',
    status: 200,
    type: 'application/json; charset=utf-8',
    words: '{}',
  },
  { path: '/a%20file.txt', status: 200, type: 'text/plain; charset=utf-8', words: 'é' },
])('serves $path', async ({ path, status, type, words }) => {
  const answer = await ask(site, path)
  expect(answer).toMatchObject({ status, words })
  expect(answer.headers['content-type']).toBe(type)
})

it.each([
  '/nothing',
  '/read/',
  '/read/nothing/?entity=x',
  '/index',
  '/index.html/',
  '/_headers',
  '/%5Fheaders',
  '/%',
  '/%00',
  '//read/memo',
])('answers 404 with the page for it at %s', async (path) => {
  expect(await ask(site, path)).toMatchObject({ status: 404, words: '<p>Nothing at this address' })
})

it.each([
  '/../secret.txt',
  '/read/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../dist-other/secret.txt',
  '/%2e%2e%2fdist-other%2fsecret.txt',
  '//etc/passwd',
  '/%2fetc/passwd',
])('never leaves its folder at %s', async (path) => {
  expect(await ask(site, path)).toMatchObject({ status: 404, words: '<p>Nothing at this address' })
})

it.each([
  { path: '/read/memo', location: '/read/memo/' },
  { path: '/read/memo?entity=x&y=?', location: '/read/memo/?entity=x&y=?' },
])('sends $path to $location', async ({ path, location }) => {
  const { status, headers } = await ask(site, path)
  expect({ status, location: headers.location }).toEqual({ status: 301, location })
})

it('serves under a base, and nothing beside it', async () => {
  expect(await ask(news, '/news/read/memo/')).toMatchObject({ status: 200, words: '<p>The memo' })
  expect(await ask(news, '/news/x')).toMatchObject({
    status: 404,
    words: '<p>Nothing at this address',
  })
  expect((await ask(news, '/news?entity=x')).headers.location).toBe('/news/?entity=x')
  expect((await ask(news, '/news/read/memo')).headers.location).toBe('/news/read/memo/')
  expect(await ask(news, '/')).toMatchObject({ status: 404, words: 'The site is at /news/\n' })
  expect(await ask(news, '/newspaper/')).toMatchObject({ status: 404 })
})

it('keeps assets for ever and asks again for the rest', async () => {
  expect((await ask(site, '/assets/app-1a2b.js')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  )
  expect((await ask(site, '/read/memo/')).headers['cache-control']).toBe('no-cache')
  expect((await ask(site, '/assets/gone.js')).headers['cache-control']).toBe('no-cache')
})

it('answers 304 to who has the file already', async () => {
  const { etag = '' } = (await ask(site, '/read/memo/')).headers
  const again = await ask(site, '/read/memo/', { 'if-none-match': etag })
  expect(again).toMatchObject({ status: 304, words: '' })
})

it('sends the headers of the headers file, and lets them replace its own', async () => {
  const page = await ask(site, '/read/memo/')
  expect(page.headers['x-content-type-options']).toBe('nosniff')
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'self'; img-src https://example.test, script-src 'none'",
  )
  expect((await ask(site, '/read/memo/more/')).headers['content-security-policy']).toBe(
    "default-src 'self'; img-src https://example.test",
  )
  expect((await ask(site, '/editions/memo.json')).headers['cache-control']).toBe('max-age=60')
  expect((await ask(site, '/nothing')).headers['x-content-type-options']).toBe('nosniff')
})

it('compresses text for who can read it', async () => {
  const { headers, body } = await ask(site, '/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(Number(headers['content-length'])).toBe(body.length)
  expect(body.length).toBeLessThan(200)
  expect(gunzipSync(body).toString()).toContain('long long')
  expect((await ask(site, '/assets/app-1a2b.js')).headers['content-encoding']).toBeUndefined()
})

it('answers reading only', async () => {
  expect(await ask(site, '/', {}, 'HEAD')).toMatchObject({ status: 200, words: '' })
  expect(await ask(site, '/', {}, 'POST')).toMatchObject({ status: 405, words: '' })
})

it('says which folder has no site', () => {
  expect(missingSite(folder)).toBeNull()
  expect(missingSite('no-such-folder')).toBe(
    'There is no built site in no-such-folder/: run `npm run build` first.',
  )
})

it('says what to do when the port is taken, and ends with 1', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const { port } = new URL(site.origin)
  expect(await run([`--port=${port}`, `--folder=${folder}`])).toBe(1)
  expect(said.mock.calls).toEqual([
    [
      `Port ${port} is taken: stop the program that uses it, or choose another port with ` +
        `\`npm run serve -- --port=${Number(port) + 1}\`.`,
    ],
  ])
})

it('says to build first when there is no site, and ends with 1', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  expect(await run(['--folder=no-such-folder'])).toBe(1)
  expect(said.mock.calls).toEqual([[missingSite('no-such-folder')]])
})

function write(name: string, words: string) {
  mkdirSync(dirname(join(outer, name)), { recursive: true })
  writeFileSync(join(outer, name), words)
}

/** Ask for a path exactly as written, which `fetch` would tidy. */
async function ask(
  { origin }: ServedSite,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
) {
  const { hostname, port } = new URL(origin)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers, agent: false }, resolve)
      .on('error', reject)
      .end()
  })
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(Buffer.from(chunk))
  const body = Buffer.concat(chunks)
  return {
    status: response.statusCode,
    headers: response.headers,
    body,
    words: body.toString(),
  }
}
