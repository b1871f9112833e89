import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, it } from 'vitest'
import { expectContrast } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP } from './support/screens'
import { READ } from './support/the-edition'

const ROOT = join(import.meta.dirname, '../..')
const FOLDER = mkdtempSync(join(tmpdir(), 'lectern-developing-'))
let server: ViteDevServer
beforeAll(async () => {
  server = await createServer({
    root: ROOT,
    // A server that somebody works with has files of its own.
    cacheDir: join(ROOT, 'node_modules/.cache/developing'),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
  })
  await server.listen()
})
afterAll(async () => {
  rmSync(FOLDER, { recursive: true })
  await server.close()
})

it('a page in one file is saved while one develops, too', async () => {
  const page = await openPage({ ...DESKTOP, origin: originOf(server), path: READ })
  await page.getByRole('button', { name: 'Cite or export' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 40_000 }),
    page.getByRole('button', { name: /^Page/ }).click(),
  ])
  const file = join(FOLDER, 'saved.html')
  await saved.saveAs(file)
  const alone = await openPage({ ...DESKTOP, origin: 'file://', path: file })
  await alone.locator('#p3 [data-choose="gina-raimondo"]').first().click()
  await soon(() => panelOf(alone).innerText()).toContain('40th US Secretary of Commerce')
  await expectContrast(alone, '.panel')
}, 60_000)

/** Where it answers, without the stroke at the end. */
function originOf({ resolvedUrls }: ViteDevServer): string {
  return new URL(resolvedUrls?.local[0] ?? '').origin
}
