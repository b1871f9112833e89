import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '@/build/find-browser'
import { missingSite, serveSite } from '@/build/serve-site'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with no slash at the end. */
    origin: string
    /** Where the same site is served at `/news/`, with no slash at the end. */
    newsOrigin: string
  }
}

const NEWS = 'node_modules/.cache/news'

/** Where the site under the base takes reports of errors; the one at the root takes none. */
const REPORT_TO = 'desk@news.example?cc=web@news.example'

/** Serve the built site, at the root and under a base; see that there is a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = missingSite('dist')
  if (missing) throw new Error(missing)
  await Promise.all([findBrowser(), buildUnderBase()])
  const site = await serveSite({ folder: 'dist' })
  const news = await serveSite({ folder: NEWS, base: '/news/' })
  project.provide('origin', site.origin)
  project.provide('newsOrigin', news.origin)
  return async () => {
    await Promise.all([site.close(), news.close()])
  }
}

/** In a process of its own: under Vitest's NODE_ENV it would be a development build. */
async function buildUnderBase(): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env
  const options = ['--base=/news/', `--outDir=${NEWS}`, '--emptyOutDir', '--logLevel=warn']
  const vite = 'node_modules/vite/bin/vite.js'
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], {
    env: { ...env, REPORT_TO },
  })
}
