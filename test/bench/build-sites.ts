import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serveSite } from '@/build/serve-site'
import { parseEdition } from '@/edition/parse-edition'
import { buildSite } from '../support/build-site'
import { publishedEdition, TEST_EDITIONS } from '../support/published-edition'
import { countWords, lengthen } from './long-edition'

/** The pages that are compared: ours, the same without scripts, and one drawn in the browser alone. */
export type Contender = 'ours' | 'static' | 'naive'

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

/** Build the three sites into the cache folder and serve each at an address of its own. */
export async function buildSites(leastWords: number): Promise<Sites> {
  await rm(CACHE, { recursive: true, force: true })
  await buildSite({ folder: join(CACHE, 'ours'), base: '/' })
  const text = JSON.stringify({ ...lengthen(EDITION, leastWords), id: LONG })
  await Promise.all([addLongPage(text), makeStatic(), makeNaive(text)])
  const [ours, still, naive] = await Promise.all(
    (['ours', 'static', 'naive'] as const).map((name) => serveSite({ folder: join(CACHE, name) })),
  )
  if (!ours || !still || !naive) throw new Error('Not all sites are served')
  const edition = parseEdition(JSON.parse(text))
  if (!edition.ok)
    throw new Error(`The long edition has faults: ${JSON.stringify(edition.problem)}`)
  return {
    ours: placesOf(`${ours.origin}/read/`, '/'),
    static: placesOf(`${still.origin}/read/`, '/'),
    naive: placesOf(`${naive.origin}/?edition=`, ''),
    words: countWords(edition.value),
    close: () => Promise.all([ours, still, naive].map((site) => site.close())),
  }
}

function placesOf(before: string, after: string): PagePaths {
  return { article: before + EDITION.id + after, long: before + LONG + after }
}

/** The real app opens the long edition on a page that holds nothing yet, and fetches it. */
async function addLongPage(text: string): Promise<void> {
  const html = await readFile(join(CACHE, 'ours', 'library', 'index.html'), 'utf8')
  const empty = html.replace(/<div id="root">.*<\/div>/s, '<div id="root"></div>')
  await mkdir(join(CACHE, 'ours', 'read', LONG), { recursive: true })
  await writeFile(join(CACHE, 'ours', 'read', LONG, 'index.html'), empty)
  await writeFile(join(CACHE, 'ours', 'editions', `${LONG}.json`), text)
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

/** Built in a process of its own, so that nothing of ours is in its surroundings. */
async function makeNaive(text: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env
  const outDir = join(process.cwd(), CACHE, 'naive')
  const options = ['test/bench/naive', `--outDir=${outDir}`, '--emptyOutDir', '--logLevel=warn']
  const vite = 'node_modules/vite/bin/vite.js'
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], { env })
  await cp(TEST_EDITIONS, join(CACHE, 'naive', 'editions'), { recursive: true })
  await writeFile(join(CACHE, 'naive', 'editions', `${LONG}.json`), text)
}
