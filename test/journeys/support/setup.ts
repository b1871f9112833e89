import type { TestProject } from 'vitest/node'
import { serveSite } from '@/build/serve-site'
import { buildSite, buildSiteOnce, NEWS, SITE } from '../../support/build-site'
import { findBrowser } from '../../support/find-browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with no slash at the end. */
    origin: string
    /** Where the same site is served at `/news/`, with no slash at the end. */
    newsOrigin: string
  }
}

/** Where the site under the base takes reports of errors; the one at the root takes none. */
const REPORT_TO = 'desk@news.example?cc=web@news.example'

/** Build and serve the site, at the root and under a base; see that there is a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([findBrowser(), buildSiteOnce(), buildSite(NEWS, { REPORT_TO })])
  const [site, news] = await Promise.all([serveSite(SITE), serveSite(NEWS)])
  project.provide('origin', site.origin)
  project.provide('newsOrigin', news.origin)
  return async () => {
    await Promise.all([site.close(), news.close()])
  }
}
