import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, describe, expect, it } from 'vitest'
import { expectAccessible } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { openEdition, soon } from './support/open-edition'
import { openNew, readTyped } from './support/open-own'
import { openPage, type Visit } from './support/open-page'
import { chooseFiles } from './support/pasting'
import { BOTH_ENDS, DESKTOP } from './support/screens'

const HOSTILE = '</script><script>document.title = "ran"</script> opened, said Ruth Hale on Monday.'
const FOLDER = mkdtempSync(join(tmpdir(), 'lectern-page-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

describe('a published edition that was saved as a page', () => {
  it.each(BOTH_ENDS)(
    'reads and chooses from a file, without a request, on $name',
    async ({ screen }) => {
      const file = await publishedPage()
      const { page, requests } = await openFile(file, screen)
      await page.locator('#p3 [data-choose="gina-raimondo"]').first().click()
      await panelOf(page).getByRole('link', { name: '“Gina Raimondo”' }).waitFor()
      expect(await panelOf(page).innerText()).toContain('40th US Secretary of Commerce')
      expect(await page.locator('[data-text] [data-chosen]').allTextContents()).toContain(
        'Raimondo',
      )
      await expectAccessible(page)
      await page.getByRole('link', { name: '2 dates resolved' }).click()
      await soon(() => panelOf(page).innerText()).toContain('“in October”: 30 October 2023')
      await page.goBack()
      await soon(() => panelOf(page).innerText()).toContain('40th US Secretary of Commerce')
      await panelOf(page).getByRole('link', { name: '“Gina Raimondo”' }).click()
      await soon(() => page.locator('#p3').getAttribute('data-target')).toBe('')
      await page.keyboard.press('Escape')
      await soon(() => page.locator('[data-chosen]').count()).toBe(0)
      expect(requests()).toEqual([])
    },
    60_000,
  )

  it('reads without scripts, its links leading to what they name', { tags: 'main' }, async () => {
    const file = await publishedPage()
    const { page, requests } = await openFile(file, { ...DESKTOP, javaScriptEnabled: false })
    await page.locator('#p3 [data-choose="gina-raimondo"]').first().click()
    expect(page.url()).toMatch(/#entity-gina-raimondo$/)
    expect(await page.locator('#entity-gina-raimondo').innerText()).toContain('40th US Secretary')
    expect(await page.getByText('“in October”: 30 October 2023').last().isVisible()).toBe(false)
    await page.getByRole('link', { name: '2 dates resolved' }).click()
    expect(await page.getByText('“in October”: 30 October 2023').last().isVisible()).toBe(true)
    expect(requests()).toEqual([])
  })
})

it('runs nothing of a hostile article, and opens as the same edition where it is dropped', async () => {
  const own = await openNew()
  await readTyped(own, HOSTILE)
  const file = await savedPage(own)
  const { page, requests } = await openFile(file, DESKTOP)
  expect(await page.locator('#p1').innerText()).toBe(HOSTILE)
  expect(await page.title()).not.toBe('ran')
  expect(requests()).toEqual([])
  const other = await openNew()
  await chooseFiles(other, ['sent.html', readFileSync(file)])
  await other.locator('#p1').waitFor()
  expect(await other.locator('#p1').innerText()).toBe(HOSTILE)
  expect(new URL(other.url()).pathname).toBe('/mine/')
  await other.getByRole('link', { name: 'Open an article' }).click()
  await other.getByLabel('Text').waitFor()
  await chooseFiles(other, ['sent.html', readFileSync(file)])
  await other.getByText('This text was opened before.').waitFor()
})

let published: string | null = null

/**
 * The published edition as a page in one file, saved once, at the second try: at the first what it is drawn with
 * does not come, which is said.
 */
async function publishedPage(): Promise<string> {
  if (published !== null) return published
  const page = await openEdition({ ...DESKTOP, expectsErrors: true })
  await page.route('**/page-template.txt', (route) => route.abort())
  await page.getByRole('button', { name: 'Cite or export' }).click()
  await page.getByRole('button', { name: /^Page/ }).click()
  await soon(() => page.getByRole('alert').innerText()).toContain('could not be fetched')
  await page.unroute('**/page-template.txt')
  published = await fileOf(page)
  return published
}

/** Saves the edition of a page as a page in one file; gives where that is. */
async function savedPage(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Cite or export' }).click()
  return fileOf(page)
}

/** What the open menu saves as a page. */
async function fileOf(page: Page): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Page/ }).click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+\.html$/)
  const file = join(FOLDER, saved.suggestedFilename())
  writeFileSync(file, readFileSync(await saved.path()))
  return file
}

/** Opens a file as a double click does; `requests` are those for anything else. */
async function openFile(file: string, visit: Partial<Visit>) {
  const asked: string[] = []
  const page = await openPage({
    ...visit,
    origin: 'file://',
    path: file,
    prepare: async (empty) => {
      empty.on('request', (request) => asked.push(request.url()))
    },
  })
  const isOther = (url: string) =>
    !url.startsWith('data:font/') && !url.startsWith(`file://${file}`)
  return { page, requests: () => asked.filter(isOther) }
}
