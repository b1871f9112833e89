import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { headersFor, parseHeaders } from './parse-headers'

/** A folder of files and the address it is served at; port 0 is any free one. */
export type Site = {
  readonly folder: string
  readonly base?: string
  readonly port?: number
  readonly host?: string
}

/** A site that is being served; `origin` has no slash at its end. */
export type ServedSite = { readonly origin: string; readonly close: () => Promise<void> }

/**
 * Serve a folder as a plain static host does: nothing is rewritten, a missing page is `404.html`,
 * and the folder's `_headers` are sent.
 *
 * @throws what `listen` fails with; `isPortTaken` knows the common case.
 */
export async function serveSite(site: Site): Promise<ServedSite> {
  const { folder, base = '/', port = 0, host = '127.0.0.1' } = site
  const place = { folder: resolve(folder), base: `/${base}/`.replace(/\/+/g, '/') }
  const server = createServer((request, response) => {
    answer(place, request).then(
      (reply) => send(reply, request, response),
      (error) => send(plainReply(500, String(error)), request, response),
    )
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening)
  })
  return { origin: originOf(server), close: () => close(server) }
}

/** Whether `serveSite` failed because another program listens at that port. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

/** What to say of a folder without a built site in it, or `null` when there is one. */
export function missingSite(folder: string): string | null {
  if (existsSync(join(folder, 'index.html'))) return null
  return `There is no built site in ${folder}/: run \`npm run build\` first.`
}

type ServedFolder = { readonly folder: string; readonly base: string }

type Reply = {
  readonly status: number
  readonly headers: Map<string, string>
  readonly body: Uint8Array
  /** The body as gzip. */
  readonly zipped: () => Promise<Uint8Array>
}

async function answer({ folder, base }: ServedFolder, request: IncomingMessage): Promise<Reply> {
  const { url = '/' } = request
  const [path = '/'] = url.split('?')
  const reply = await plainAnswer({ folder, base }, path, url.slice(path.length))
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''))
  for (const [name, value] of headersFor(rules, path)) reply.headers.set(name, value)
  return reply
}

async function plainAnswer(
  { folder, base }: ServedFolder,
  path: string,
  query: string,
): Promise<Reply> {
  if (`${path}/` === base) return redirect(base + query)
  if (!path.startsWith(base)) return plainReply(404, `The site is at ${base}`)
  const found = await findFile(folder, path.slice(base.length))
  switch (found.kind) {
    case 'file':
      return fileReply(200, found.file, relative(folder, found.file))
    case 'folder':
      return redirect(`${path}/${query}`)
    case 'nothing': {
      const page = join(folder, '404.html')
      return (await isFile(page)) ? fileReply(404, page, '404.html') : plainReply(404, 'Not found')
    }
  }
}

type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' }

/** What `path`, as it stands in the address after the base, leads to; never outside `folder`. */
async function findFile(folder: string, path: string): Promise<Found> {
  const words = decode(path)
  if (words === null || /^_headers$|^\/|\/\/|\\|\0/.test(words)) return { kind: 'nothing' }
  const full = join(folder, words)
  if (!`${full}${sep}`.startsWith(`${folder}${sep}`)) return { kind: 'nothing' }
  const isFolder = words === '' || words.endsWith('/')
  const file = isFolder ? join(full, 'index.html') : full
  if (await isFile(file)) return { kind: 'file', file }
  if (!isFolder && (await isFile(join(full, 'index.html')))) return { kind: 'folder' }
  return { kind: 'nothing' }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ?? false
}

async function fileReply(status: number, file: string, name: string): Promise<Reply> {
  const [body, { mtimeMs }] = await Promise.all([readFile(file), stat(file)])
  const isAsset = name.startsWith(`assets${sep}`)
  const etag = `W/"${body.length.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
  const headers = new Map([
    ['content-type', TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream'],
    ['cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache'],
    ['etag', etag],
  ])
  return { status, headers, body, zipped: () => memoizedZip(file, etag, body) }
}

function redirect(location: string): Reply {
  const { headers, body } = plainReply(301, `See ${location}`)
  return { status: 301, headers: headers.set('location', location), body, zipped: () => zip(body) }
}

function plainReply(status: number, words: string): Reply {
  const headers = new Map([
    ['content-type', 'text/plain; charset=utf-8'],
    ['cache-control', 'no-cache'],
  ])
  const body = Buffer.from(`${words}\n`)
  return { status, headers, body, zipped: () => zip(body) }
}

const zip = promisify(gzip)

type Zipped = { readonly etag: string; readonly body: Promise<Uint8Array> }

/** Files as they were last sent zipped: the same are asked for again and again. */
const lastZipped = new Map<string, Zipped>()

function memoizedZip(file: string, etag: string, body: Uint8Array): Promise<Uint8Array> {
  const last = lastZipped.get(file)
  if (last?.etag === etag) return last.body
  const zipped = { etag, body: zip(body) }
  lastZipped.set(file, zipped)
  return zipped.body
}

async function send(reply: Reply, request: IncomingMessage, response: ServerResponse) {
  const { status, headers, body } = reply
  response.setHeaders(headers)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  if (status === 200 && request.headers['if-none-match'] === headers.get('etag')) {
    response.writeHead(304).end()
    return
  }
  let sent = body
  if (/^text\/|json|xml/.test(headers.get('content-type') ?? '')) {
    response.setHeader('vary', 'accept-encoding')
    if (/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      response.setHeader('content-encoding', 'gzip')
      sent = await reply.zipped()
    }
  }
  response.writeHead(status, { 'content-length': sent.length })
  response.end(request.method === 'HEAD' ? undefined : sent)
}

function originOf(server: Server): string {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error(`No port: ${address}`)
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  server.closeAllConnections()
  await closed
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.pdf', 'application/pdf'],
])
