import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { takesReports } from './report-setting.ts'

/** While developing: the start script as a module, and the catalogue made from the editions' files. */
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
      server.middlewares.use('/editions.json', async (_request, response, next) => {
        try {
          const entries = await catalogue(server)
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify(entries))
        } catch (error) {
          next(error)
        }
      })
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
