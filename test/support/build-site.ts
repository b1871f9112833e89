import { execFile } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publishedEdition, TEST_EDITIONS } from './published-edition'

/** A built site: its folder, and the path it was built for. */
export type BuiltSite = { readonly folder: string; readonly base: string }

/** What a publisher sets when building. */
type Settings = { readonly SITE_URL?: string; readonly REPORT_TO?: string }

const CACHE = 'node_modules/.cache/test-sites'

/** The site with the tests' editions as it stands at the root of a host, with nothing set. */
export const SITE: BuiltSite = { folder: `${CACHE}/root`, base: '/' }

/** Such a site under a path. */
export const NEWS: BuiltSite = { folder: `${CACHE}/news`, base: '/news/' }

/** The projects of a run load this module each for itself, and share the process. */
const IS_BUILT = 'TEST_SITE_IS_BUILT'

/** Build the site at the root, unless another project of the same run did. */
export async function buildSiteOnce(): Promise<void> {
  if (process.env[IS_BUILT]) return
  await buildSite(SITE)
  process.env[IS_BUILT] = 'yes'
}

/** Vite's own command cannot be told where the public files are. */
const BUILD = `
  const { build } = await import('vite')
  const [base, outDir, publicDir] = process.argv.slice(1)
  await build({ base, publicDir, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
`

/**
 * Build the site with the tests' editions in place of the published ones, whichever these are.
 *
 * @throws with what the build printed, where it fails.
 */
export async function buildSite({ folder, base }: BuiltSite, settings: Settings = {}) {
  const publicFiles = `${folder}-public`
  await rm(publicFiles, { recursive: true, force: true })
  await cp('public', publicFiles, {
    recursive: true,
    filter: (from) => from !== join('public', 'editions'),
  })
  await cp(TEST_EDITIONS, join(publicFiles, 'editions'), { recursive: true })
  // In a process of its own: under Vitest's NODE_ENV it would be a development build.
  const { NODE_ENV: _, SITE_URL: _url, REPORT_TO: _to, ...env } = process.env
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', BUILD, '--', base, folder, publicFiles],
    { env: { ...env, FIRST_EDITION: publishedEdition().id, ...settings } },
  )
}
