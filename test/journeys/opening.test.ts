import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { addressOf, isAlive, mention, openEdition, soon } from './support/open-edition'
import { BRIDGE, openNew, readTyped } from './support/open-own'
import { openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP } from './support/screens'
import { EDITION } from './support/the-edition'

const { text } = EDITION.article
const OWN = '/mine/?id=us-and-uk-sign'

describe.each(BOTH_ENDS)('an article of one’s own on $name', ({ screen }) => {
  it('is pasted, read, kept and there again', { tags: 'main' }, async () => {
    const page = await openEdition(screen)
    await page.getByRole('banner').getByRole('link', { name: 'Open an article' }).click()
    await page.getByRole('heading', { name: 'Open an article' }).waitFor()
    await expectAccessible(page)
    await paste(page, text)
    await soon(() => page.getByLabel('Text').inputValue()).toBe(text)
    expect(await page.getByLabel('Appeared on').inputValue()).toBe('2024-04-04')
    await page.getByLabel('Title').fill('US and UK sign')
    await page.getByRole('button', { name: 'Read it' }).click()
    await soon(() => addressOf(page)).toBe(OWN)
    await page.reload()
    await isAlive(page)
    await soon(() => page.title()).toBe('US and UK sign – Lectern')
    expect(await page.locator('[data-start]').allTextContents()).toEqual(text.split('\n\n'))
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
    await expectAccessible(page)
    await mention(page, 'Gina Raimondo').click()
    await soon(() => addressOf(page)).toBe(`${OWN}&entity=gina-raimondo`)
    await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
    await page.goBack()
    await soon(() => addressOf(page)).toBe(OWN)
  })
})

describe('what is not known of an article', () => {
  it('is asked for: its text first, then its date, with today offered', async () => {
    const page = await openNew()
    await page.getByRole('button', { name: 'Read it' }).click()
    await soon(() => focusedName(page)).toBe('text')
    expect(await page.getByText('There is no text yet.').isVisible()).toBe(true)
    await page.getByLabel('Text').fill('The bridge at Alder opened on Tuesday, said Ruth Hale.')
    expect(await page.getByText('There is no text yet.').count()).toBe(0)
    await page.getByRole('button', { name: 'Read it' }).click()
    await soon(() => focusedName(page)).toBe('published')
    expect(await page.getByText('When did it appear?').isVisible()).toBe(true)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Today' }).click()
    expect(await page.getByLabel('Appeared on').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/)
    await page.getByRole('button', { name: 'Read it' }).click()
    await soon(() => addressOf(page)).toBe(
      '/mine/?id=the-bridge-at-alder-opened-on-tuesday-said-ruth-hale',
    )
  })

  it('may stay unknown', async () => {
    const page = await openNew()
    await page.getByLabel('Text').fill('The bridge at Alder opened on Tuesday.')
    await page.getByLabel('It is not known').check()
    await page.keyboard.press('Control+Enter')
    await page.locator('#p1').waitFor()
    expect(await page.locator('header time').count()).toBe(0)
  })
})

describe('a file', () => {
  it('of an edition that was saved is shown as it was', { tags: 'main' }, async () => {
    const page = await openNew()
    await choose(page, 'bridge.json', JSON.stringify({ ...EDITION, id: 'bridge' }))
    await soon(() => addressOf(page)).toBe('/mine/?id=bridge')
    await isAlive(page)
    expect(await page.locator('[data-start]').allTextContents()).toEqual(text.split('\n\n'))
    await mention(page, 'Gina Raimondo').click()
    await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
  })

  it('of plain text is put in place, also where it is dropped', { tags: 'main' }, async () => {
    const page = await openNew()
    await choose(page, 'article.txt', text)
    await soon(() => page.getByLabel('Text').inputValue()).toBe(text)
    await page.getByLabel('Text').fill('')
    await drop(page, 'Another text, which was dropped.')
    await soon(() => page.getByLabel('Text').inputValue()).toBe('Another text, which was dropped.')
  })

  it('of another kind is refused, with the reason', async () => {
    const page = await openNew()
    await choose(page, 'picture.png', '\0\0\0')
    await page.getByText('“picture.png” holds no text that can be read here.').waitFor()
    await expectAccessible(page)
    await choose(page, 'faulty.json', '{"format": 2}')
    await page.getByText(/“faulty.json” is an edition with faults/).waitFor()
  })
})

it('the same text is noticed before it is opened once more', async () => {
  const page = await openNew()
  await readTyped(page, BRIDGE.text)
  await page.getByRole('link', { name: 'Open an article' }).click()
  await page.getByLabel('Text').fill(BRIDGE.text)
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('This text was opened before.').waitFor()
  await page.getByRole('button', { name: 'Open it once more' }).click()
  await soon(() => addressOf(page)).toBe('/mine/?id=the-bridge-at-alder-is-open-2')
})

it('a text that is not English is read with its quotes and without names', async () => {
  const page = await openNew()
  await page
    .getByLabel('Text')
    .fill(
      'Die Brücke ist nach neun Jahren offen, und das ist gut. „Wir haben lange gewartet“, sagte sie auf der Brücke.',
    )
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('#p1').waitFor()
  await soon(() => page.getByText('Wir haben lange gewartet').count()).toBeGreaterThan(1)
  expect(await page.locator('[data-start] a').count()).toBe(0)
})

describe('when the engine', () => {
  it('does not come, the text can be read without marks', async () => {
    const page = await openNew({
      prepare: (empty) => empty.route('**/annotate-worker*', (route) => route.abort()),
      expectsErrors: true,
    })
    await page.getByLabel('Text').fill(BRIDGE.text)
    await page.getByRole('button', { name: 'Today' }).click()
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Read it without marks' }).click()
    await soon(() => page.locator('[data-start]').allTextContents()).toEqual([BRIDGE.text])
  })

  it('never answers, one can give up and begin again', async () => {
    const page = await openNew({
      prepare: (empty) => empty.route('**/annotate-worker*', () => {}),
    })
    await page.getByLabel('Text').fill(BRIDGE.text)
    await page.getByRole('button', { name: 'Today' }).click()
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await page.getByRole('button', { name: 'Read it' }).isEnabled()).toBe(true)
    expect(await page.getByLabel('Text').inputValue()).toBe(BRIDGE.text)
  })
})

describe('where nothing can be kept', () => {
  it.each([
    { how: 'refused', prepare: refuseDatabase, says: 'lets the page keep nothing' },
    { how: 'full', prepare: fillDatabase, says: 'no room left' },
    { how: 'broken', prepare: breakDatabase, says: 'does not work' },
  ])('since storage is $how, the edition is read and can be saved', async ({ prepare, says }) => {
    const page = await openNew({ prepare: (empty) => empty.addInitScript(prepare) })
    await readTyped(page, BRIDGE.text)
    const notice = page.getByRole('alert').filter({ hasText: says })
    await notice.waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      notice.getByRole('button', { name: 'Save it as a file' }).click(),
    ])
    expect(saved.suggestedFilename()).toBe('the-bridge-at-alder-is-open.json')
    const file: unknown = JSON.parse(readFileSync(await saved.path(), 'utf8'))
    expect(file).toMatchObject({ format: 2, article: { text: BRIDGE.text } })
  })
})

it('an edition that is not kept here is said to be none', async () => {
  const page = await openPage({ ...DESKTOP, path: '/mine/?id=nobody' })
  await page.getByText('No edition of this name is kept on this device.').waitFor()
  await page.goto(`${new URL(page.url()).origin}/mine/`)
  await page.getByRole('heading', { name: 'No edition is named here' }).waitFor()
})

it('works under a base', async () => {
  const page = await openPage({ ...DESKTOP, base: '/news/', path: '/new/' })
  await page.getByLabel('Text').waitFor()
  await readTyped(page, BRIDGE.text)
  expect(addressOf(page)).toBe('/news/mine/?id=the-bridge-at-alder-is-open')
  await page.reload()
  await page.locator('#p1').waitFor()
})

/** Paste plain words where the article goes. */
async function paste(page: Page, words: string): Promise<void> {
  await page.getByLabel('Text').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, words)
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('name'))
}

/** As with cookies blocked. */
function refuseDatabase(): void {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('Access is denied', 'SecurityError')
    },
  })
}

function fillDatabase(): void {
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
  }
}

function breakDatabase(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error', 'UnknownError')
  }
}

async function choose(page: Page, name: string, words: string): Promise<void> {
  const files = [{ name, mimeType: '', buffer: Buffer.from(words) }]
  await page.getByLabel('Or choose a file').setInputFiles(files)
}

async function drop(page: Page, words: string): Promise<void> {
  await page.locator('form').evaluate((form, dropped) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([dropped], 'dropped.txt'))
    form.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, words)
}
