import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { developmentPageTemplate } from './development-page-template.ts'
import { takesReports } from './report-setting.ts'

/**
 * While developing: the start script as a module, and what a build writes beside the pages, the
 * catalogue and the template of a page in one file, made when it is asked for.
 */
export function developmentPlugin(): Plugin {
  return {
    name: 'lectern:development',
    apply: 'serve',
    configResolved({ env }) {
      takesReports(env['REPORT_TO'])
    },
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'module', src: '/src/app/start.ts' },
        injectTo: 'head-prepend',
      },
    ],
    configureServer(server) {
      serveMade(server, '/editions.json', 'application/json', async () =>
        JSON.stringify(await catalogue(server)),
      )
      // Its name is said where it is fetched, which is no module of Node.
      serveMade(server, '/page-template.txt', 'text/plain; charset=utf-8', () =>
        developmentPageTemplate(server),
      )
      server.middlewares.use(async (request, response, next) => {
        const isPage =
          /^\/(read|library|new|mine|open)\//.test(request.url ?? '') && !request.url?.includes('.')
        if (!isPage) return next()
        const template = await readFile(join(server.config.root, 'index.html'), 'utf8')
        response.setHeader('content-type', 'text/html')
        response.end(await server.transformIndexHtml(request.url ?? '/', template))
      })
    },
  }
}

/** Serve at an address what is made anew each time that it is asked for. */
function serveMade(
  { middlewares }: ViteDevServer,
  address: string,
  type: string,
  make: () => Promise<string>,
): void {
  middlewares.use(address, async (_request, response, next) => {
    try {
      const made = await make()
      response.setHeader('content-type', type)
      response.end(made)
    } catch (error) {
      next(error)
    }
  })
}

/** What the library page lists; a file that is no edition, or is half written, is left out. */
async function catalogue(server: ViteDevServer): Promise<unknown[]> {
  const { parseEditionFile } = await server.ssrLoadModule('/src/edition/parse-edition.ts')
  const { catalogueEntry } = await server.ssrLoadModule('/src/library/catalogue.ts')
  const folder = join(server.config.publicDir, 'editions')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const editions = await Promise.all(
    names.map(async (name) => parseEditionFile(await readFile(join(folder, name), 'utf8'))),
  )
  return editions.flatMap((edition) => (edition.ok ? [catalogueEntry(edition.value)] : []))
}
