import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serveSite } from '@/build/serve-site'
import { parseEdition } from '@/edition/parse-edition'
import { buildSite } from '../support/build-site'
import { publishedEdition, TEST_EDITIONS } from '../support/published-edition'
import { renderPage } from './hydrated/render-page'
import { countWords, lengthen } from './long-edition'

/**
 * The pages that are compared: ours, the same without scripts, the same taken over by React whole, and
 * one drawn in the browser alone.
 */
export type Contender = 'ours' | 'static' | 'hydrated' | 'naive'

/** Where the article is read, and the generated edition of many words. */
export type PagePaths = { readonly article: string; readonly long: string }

/** The sites, built and being served. */
export type Sites = Readonly<Record<Contender, PagePaths>> & {
  /** How many words the long edition has. */
  readonly words: number
  readonly close: () => Promise<unknown>
}

const CACHE = 'node_modules/.cache/bench'
const EDITION = publishedEdition()
const LONG = 'long'
const READ = `read/${EDITION.id}/index.html`

/** Build the sites into the cache folder and serve each at an address of its own. */
export async function buildSites(leastWords: number): Promise<Sites> {
  await rm(CACHE, { recursive: true, force: true })
  await buildSite({ folder: join(CACHE, 'ours'), base: '/' })
  const text = JSON.stringify({ ...lengthen(EDITION, leastWords), id: LONG })
  await Promise.all([addLongPage(text), makeStatic(), makeHydrated(), makeNaive(text)])
  const [ours, still, hydrated, naive] = await Promise.all([
    serveSite({ folder: join(CACHE, 'ours') }),
    serveSite({ folder: join(CACHE, 'static') }),
    serveSite({ folder: join(CACHE, 'hydrated') }),
    serveSite({ folder: join(CACHE, 'naive') }),
  ])
  const edition = parseEdition(JSON.parse(text))
  if (!edition.ok)
    throw new Error(`The long edition has faults: ${JSON.stringify(edition.problem)}`)
  return {
    ours: placesOf(`${ours.origin}/read/`, '/'),
    static: placesOf(`${still.origin}/read/`, '/'),
    hydrated: placesOf(`${hydrated.origin}/read/`, '/'),
    naive: placesOf(`${naive.origin}/?edition=`, ''),
    words: countWords(edition.value),
    close: () => Promise.all([ours, still, hydrated, naive].map((site) => site.close())),
  }
}

function placesOf(before: string, after: string): PagePaths {
  return { article: before + EDITION.id + after, long: before + LONG + after }
}

/** The real app opens the long edition on a page that holds nothing yet, and fetches it. */
async function addLongPage(text: string): Promise<void> {
  const html = await readFile(join(CACHE, 'ours', 'library', 'index.html'), 'utf8')
  const empty = withBody(html, '')
  await mkdir(join(CACHE, 'ours', 'read', LONG), { recursive: true })
  await writeFile(join(CACHE, 'ours', 'read', LONG, 'index.html'), empty)
  await writeFile(join(CACHE, 'ours', 'editions', `${LONG}.json`), text)
}

/** The scripts of a page may name its root as well. */
function withBody(html: string, body: string): string {
  const [head = '', rest = ''] = html.split(/(?=<body>)/)
  return head + rest.replace(/<div id="root">.*<\/div>/s, () => `<div id="root">${body}</div>`)
}

/** The same prerendered page with the same styles, fonts and policy, and no script or data. */
async function makeStatic(): Promise<void> {
  await cp(join(CACHE, 'ours', 'assets'), join(CACHE, 'static', 'assets'), { recursive: true })
  await cp(join(CACHE, 'ours', '_headers'), join(CACHE, 'static', '_headers'))
  const html = await readFile(join(CACHE, 'ours', READ), 'utf8')
  const still = html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
  await mkdir(join(CACHE, 'static', 'read', EDITION.id), { recursive: true })
  await writeFile(join(CACHE, 'static', READ), still)
}

/**
 * The same page, drawn by the same components with the same styles, fonts and start script, which
 * React takes over whole as soon as its script is there, the data standing in the page.
 */
async function makeHydrated(): Promise<void> {
  const folder = join(CACHE, 'hydrated')
  await bundle('hydrated')
  await cp(join(CACHE, 'ours', 'assets'), join(folder, 'assets'), { recursive: true })
  await cp(join(CACHE, 'ours', '_headers'), join(folder, '_headers'))
  const bundled = await readFile(join(folder, 'index.html'), 'utf8')
  const [script = ''] = /<script type="module"[^>]*><\/script>/.exec(bundled) ?? []
  const data = JSON.stringify(EDITION).replaceAll('<', '\\u003c')
  const body = await renderPage(EDITION, `/read/${EDITION.id}/`)
  const ours = await readFile(join(CACHE, 'ours', READ), 'utf8')
  const html = withBody(ours, body)
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      () => `<script type="application/json" id="edition">${data}</script>${script}`,
    )
  await mkdir(join(folder, 'read', EDITION.id), { recursive: true })
  await writeFile(join(folder, READ), html)
}

async function makeNaive(text: string): Promise<void> {
  await bundle('naive')
  await cp(TEST_EDITIONS, join(CACHE, 'naive', 'editions'), { recursive: true })
  await writeFile(join(CACHE, 'naive', 'editions', `${LONG}.json`), text)
}

/** In a process of its own, so that nothing of ours is in its surroundings but what it imports. */
async function bundle(name: 'hydrated' | 'naive'): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env
  const [root, outDir] = [join('test', 'bench', name), join(process.cwd(), CACHE, name)]
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', BUNDLE, '--', root, outDir],
    { env: { ...env, FIRST_EDITION: EDITION.id } },
  )
}

const BUNDLE = `
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  const [root, outDir] = process.argv.slice(1)
  await build({
    configFile: false, root, logLevel: 'warn', envPrefix: 'FIRST_EDITION', plugins: [react()],
    resolve: { tsconfigPaths: true }, worker: { format: 'es' }, build: { outDir, emptyOutDir: true },
  })
`
