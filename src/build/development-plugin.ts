import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
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
          const entries = await catalogue(server.config.publicDir)
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify(entries))
        } catch (error) {
          // A file may be half written.
          next(error)
        }
      })
      server.middlewares.use(async (request, response, next) => {
        const isPage = /^\/(read|library)\//.test(request.url ?? '') && !request.url?.includes('.')
        if (!isPage) return next()
        const template = await readFile(join(server.config.root, 'index.html'), 'utf8')
        response.setHeader('content-type', 'text/html')
        response.end(await server.transformIndexHtml(request.url ?? '/', template))
      })
    },
  }
}

/** What the library page lists; the files are checked by the build, not here. */
async function catalogue(publicDir: string): Promise<unknown[]> {
  const folder = join(publicDir, 'editions')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  return Promise.all(
    files.map(async (name) => {
      const { id, editorial, article } = JSON.parse(await readFile(join(folder, name), 'utf8'))
      return { id, ...editorial, publisher: article.publisher, published: article.published }
    }),
  )
}
