import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { afterAll, expect, inject, it } from 'vitest'
import { launchOptions } from '../support/find-browser'
import { BRIDGE, readTyped } from './support/open-own'
import { READ } from './support/the-edition'

const PROFILE = mkdtempSync(join(tmpdir(), 'lectern-profile-'))
afterAll(() => rmSync(PROFILE, { recursive: true, force: true }))

it('a database that is damaged on the disk names what it held, and all else goes on', async () => {
  await browsing(async (context) => {
    const page = await context.newPage()
    await page.goto(at('/new/'))
    await readTyped(page, BRIDGE.text)
  })
  damage(join(PROFILE, 'Default/IndexedDB'))
  await browsing(async (context) => {
    const page = await context.newPage()
    await page.goto(at('/library/'))
    const notice = page.getByRole('alert').filter({ hasText: BRIDGE.text })
    expect(await notice.innerText()).toMatch(/is gone|cannot be read/)
    await page.goto(at(READ))
    await page.locator('#p1').waitFor()
    await page.goto(at('/new/'))
    await readTyped(page, 'The ferry at Alder is closed.')
    await page.goto(at('/library/'))
    await page.getByRole('button', { name: 'Delete: The ferry at Alder is closed.' }).waitFor()
    expect(await notice.count()).toBe(1)
  })
}, 60_000)

/** Browse with the profile that is kept on the disk, and close the browser. */
async function browsing(use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await chromium.launchPersistentContext(PROFILE, await launchOptions())
  try {
    await use(context)
  } finally {
    await context.close()
  }
}

/** Write over every file of the databases. */
function damage(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  expect(files.length).toBeGreaterThan(0)
  for (const { parentPath, name } of files)
    writeFileSync(join(parentPath, name), 'damaged '.repeat(99))
}

function at(path: string): string {
  return inject('origin') + path
}
