import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin, type ResolvedConfig } from 'vite'
import { inlineScript, PAGE_FILE_SCRIPT } from './inline-script.ts'
import type { SharedParts } from './page-html.ts'
import { takesReports } from './report-setting.ts'
import { securityPolicy } from './security-policy.ts'
import { parseSiteUrl, type SiteLocation } from './site-location.ts'

/**
 * What a publisher may set in the environment: SITE_URL, the site's address, REPORT_TO, where errors
 * are reported, and FIRST_EDITION, the id of the edition at the front.
 */
export const ENV_PREFIX = ['VITE_', 'SITE_URL', 'REPORT_TO', 'FIRST_EDITION']

/** Fonts that the first screen is set in; the italic can wait. */
const FIRST_FONTS = ['newsreader-roman', 'schibsted-grotesk-roman']

/** After the build: every page of the site as a file that reads without scripts, and what tells others of it. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  let site: SiteLocation
  let reports = false
  let isWritten = false
  return {
    name: 'lectern:prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
      site = parseSiteUrl(config.env['SITE_URL'], config.base)
      reports = takesReports(config.env['REPORT_TO'])
    },
    buildStart() {
      isWritten = false
    },
    writeBundle() {
      isWritten = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // A build that failed is closed too: what it has to say would be lost in what is missing here.
        if (!isWritten) return
        await writePages(config, site)
        if (site.origin === null) config.logger.warn(withoutOrigin(reports))
      },
    },
  }
}

/** What the build says where SITE_URL is not set. */
function withoutOrigin(reports: boolean): string {
  const leftOut =
    'SITE_URL is not set: canonical addresses, preview pictures and the sitemap are left out'
  return reports ? `${leftOut}, and reports of errors name paths, not addresses.` : `${leftOut}.`
}

async function writePages(config: ResolvedConfig, site: SiteLocation): Promise<void> {
  const { root, base } = config
  const dist = resolve(root, config.build.outDir)
  const server = await createServer({
    root,
    base,
    configFile: false,
    mode: 'production',
    envPrefix: ENV_PREFIX,
    logLevel: 'warn',
    appType: 'custom',
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { publishedEditions } = await server.ssrLoadModule('/src/build/check-editions.ts')
    const { siteFiles } = await server.ssrLoadModule('/src/build/site-files.ts')
    const editions = await publishedEditions(join(config.publicDir, 'editions'))
    const shared = await sharedParts(root, base, dist)
    const pageFile = {
      script: await inlineScript(root, PAGE_FILE_SCRIPT),
      fonts: await fontData(base, dist),
    }
    for (const { file, content } of await siteFiles(editions, { root, site, shared, pageFile })) {
      await mkdir(dirname(join(dist, file)), { recursive: true })
      await writeFile(join(dist, file), content)
    }
  } finally {
    await server.close()
  }
}

/** Reads what the bundle wrote; the styles move from their file into the pages. */
async function sharedParts(root: string, base: string, dist: string): Promise<SharedParts> {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const [, sheet] = /<link rel="stylesheet"[^>]*href="([^"]+)"/.exec(template) ?? []
  if (!sheet) throw new Error('The built index.html links no style sheet')
  const sheetFile = join(dist, sheet.slice(base.length))
  const styles = (await readFile(sheetFile, 'utf8')).trim()
  await rm(sheetFile)
  const assets = await readdir(join(dist, 'assets'))
  const script = await inlineScript(root, 'src/app/start.ts')
  return {
    template,
    styles,
    startScript: script,
    policy: securityPolicy({ styles: [styles], script }),
    fonts: FIRST_FONTS.flatMap((name) => assets.filter((file) => file.startsWith(name))).map(
      (file) => `${base}assets/${file}`,
    ),
  }
}

/** The fonts of the site by their addresses, as addresses that hold them. */
async function fontData(base: string, dist: string): Promise<Map<string, string>> {
  const names = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.woff2'))
  const fonts = names.map(async (name) => {
    const data = await readFile(join(dist, 'assets', name), 'base64')
    return [`${base}assets/${name}`, `data:font/woff2;base64,${data}`] as const
  })
  return new Map(await Promise.all(fonts))
}
