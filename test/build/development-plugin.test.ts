import { createServer } from 'vite'
import { expect, it } from 'vitest'
import { developmentPlugin } from '@/build/development-plugin'
import { PAGE_FILE_PLACES } from '@/export/page-file'
import { PAGE_TEMPLATE } from '@/library/page-template'

it('makes the template of a page in one file, which asks for nothing beside itself', async () => {
  const template = await whileDeveloping(PAGE_TEMPLATE)
  for (const place of Object.values(PAGE_FILE_PLACES)) expect(template).toContain(place)
  expect(template).toContain('--color-ink:')
  expect(template.match(/url\(["']?data:font\/woff2;base64,/g)).toHaveLength(5)
  expect(template).not.toMatch(/url\(["']?(?!["']?data:)/)
  expect(template).not.toMatch(/<script[^>]+src=|\bimport\b[^;]*\bfrom\b|<link/)
}, 60_000)

it('lists the editions as they are', async () => {
  const listed: unknown = JSON.parse(await whileDeveloping('editions.json'))
  expect(listed).toContainEqual(expect.objectContaining({ id: 'us-uk-ai-safety' }))
}, 60_000)

/** What a server that is developed with answers at an address under its base. */
async function whileDeveloping(address: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [developmentPlugin()],
    resolve: { tsconfigPaths: true },
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    await server.listen()
    const [origin = ''] = server.resolvedUrls?.local ?? []
    return await (await fetch(origin + address)).text()
  } finally {
    await server.close()
  }
}
