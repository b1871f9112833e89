import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, createServer, type Plugin, type ResolvedConfig } from 'vite'
import { pageHtml, type SharedParts } from './page-html.ts'
import { headersFile, securityPolicy } from './security-policy.ts'

/** What a publisher may set in the environment: SITE_URL, the site's address, and REPORT_TO, where errors are reported. */
export const ENV_PREFIX = ['VITE_', 'SITE_URL', 'REPORT_TO']

/** Fonts that the first screen is set in; the italic can wait. */
const FIRST_FONTS = ['newsreader-roman', 'schibsted-grotesk-roman']

/** After the build: every page of the site as a file that reads without scripts. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'lectern:prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await writePages(config)
      },
    },
  }
}

async function writePages({ root, base, build: { outDir } }: ResolvedConfig): Promise<void> {
  const dist = resolve(root, outDir)
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
    const { renderPages, catalogueOf } = await server.ssrLoadModule('/src/build/render-pages.tsx')
    const editions = await publishedEditions(join(root, 'public/editions'))
    const shared = await sharedParts(root, base, dist)
    for (const page of await renderPages(editions, base)) {
      const file = join(dist, page.file)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, pageHtml(page, shared))
    }
    await writeFile(join(dist, 'editions.json'), JSON.stringify(catalogueOf(editions)))
    await writeFile(join(dist, '_headers'), headersFile(shared.policy))
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
  const script = await startScript(root)
  return {
    template,
    styles,
    startScript: script,
    policy: securityPolicy({ styles, script }),
    fonts: FIRST_FONTS.flatMap((name) => assets.filter((file) => file.startsWith(name))).map(
      (file) => `${base}assets/${file}`,
    ),
  }
}

/** The start script as one line of classic script. */
async function startScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, 'src/app/start.ts'), formats: ['iife'], name: 'start' },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const [code] = outputs
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .flatMap((output) => (output.type === 'chunk' ? output.code.trim() : []))
  if (!code) throw new Error('The start script was not built')
  return code
}
