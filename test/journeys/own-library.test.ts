import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/expect-accessible'
import { addressOf, soon } from './support/open-edition'
import { BRIDGE, openNew, readTyped } from './support/open-own'
import { BOTH_ENDS } from './support/screens'

describe.each(BOTH_ENDS)('the library on $name', ({ screen }) => {
  it('lists one’s own editions, deletes one and puts it back', { tags: 'main' }, async () => {
    const page = await openNew(screen)
    await readTyped(page, 'The ferry at Alder is closed.')
    await openAgain(page)
    await readTyped(page, BRIDGE.text)
    await goToLibrary(page)
    await soon(() => ownTitles(page)).toEqual([BRIDGE.text, 'The ferry at Alder is closed.'])
    expect(await own(page).innerText()).toContain('6 words')
    expect(await own(page).innerText()).toContain('2 editions are kept here and nowhere else')
    await expectAccessible(page)
    await page.getByRole('button', { name: `Delete: ${BRIDGE.text}` }).click()
    await soon(() => ownTitles(page)).toEqual(['The ferry at Alder is closed.'])
    await page.getByRole('button', { name: 'Undo' }).click()
    await soon(() => ownTitles(page)).toEqual([BRIDGE.text, 'The ferry at Alder is closed.'])
    await page.reload()
    await soon(() => ownTitles(page)).toEqual([BRIDGE.text, 'The ferry at Alder is closed.'])
    await own(page).getByRole('link', { name: BRIDGE.text }).click()
    await page.locator('#p1').waitFor()
    expect(addressOf(page)).toBe(`/mine/?id=${BRIDGE.id}`)
  })
})

it('says nothing of one’s own where there is none', async () => {
  const page = await openNew()
  await goToLibrary(page)
  await page.getByRole('heading', { name: 'Published here' }).waitFor()
  expect(await own(page).count()).toBe(0)
})

it('finds one’s own by words of their texts, orders and duplicates them', async () => {
  const page = await openNew()
  await readTyped(page, 'The ferry at Alder is closed.\n\nZoë Hale said so.')
  await openAgain(page)
  await readTyped(page, BRIDGE.text)
  await goToLibrary(page)
  const FERRY = 'The ferry at Alder is closed.'
  await soon(() => ownTitles(page)).toEqual([BRIDGE.text, FERRY])
  await page.getByLabel('Find').fill('zoe hale')
  await soon(() => ownTitles(page)).toEqual([FERRY])
  expect(await own(page).getByRole('status').innerText()).toBe('1 of 2')
  await page.getByLabel('Find').fill('erry')
  await soon(() => ownTitles(page)).toEqual([])
  await page.getByLabel('Find').fill('')
  await page.getByRole('button', { name: `Duplicate: ${FERRY}` }).click()
  await soon(() => ownTitles(page)).toEqual([FERRY, BRIDGE.text, FERRY])
  await page.getByLabel('Order').selectOption('Title')
  await soon(() => ownTitles(page)).toEqual([BRIDGE.text, FERRY, FERRY])
  await expectAccessible(page)
})

it('saves an edition as a file', async () => {
  const page = await openNew()
  await readTyped(page, BRIDGE.text)
  await goToLibrary(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as a file: ${BRIDGE.text}` }).click(),
  ])
  expect(saved.suggestedFilename()).toBe(`${BRIDGE.id}.json`)
  const file: unknown = JSON.parse(readFileSync(await saved.path(), 'utf8'))
  expect(file).toMatchObject({ format: 2, id: BRIDGE.id, article: { text: BRIDGE.text } })
})

it('saves all as one file, and brings them back, those that are here already left out', async () => {
  const page = await openNew()
  await readTyped(page, BRIDGE.text)
  await openAgain(page)
  await readTyped(page, 'The ferry at Alder is closed.')
  await plant(page, { id: 'damaged', format: 99 })
  await goToLibrary(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save them all as one file' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('lectern-library.json')
  const file = await saved.path()
  await page.getByRole('button', { name: `Delete: ${BRIDGE.text}` }).click()
  await page.getByRole('button', { name: 'Delete: damaged' }).click()
  await soon(() => ownTitles(page)).toEqual(['The ferry at Alder is closed.'])
  await page.getByLabel('Bring back editions that were saved as a file').setInputFiles(file)
  await page
    .getByText('One edition is back. One was here already. One is damaged, and stays out:')
    .waitFor()
  await soon(() => ownTitles(page)).toEqual([BRIDGE.text, 'The ferry at Alder is closed.'])
  await expectAccessible(page)
  await page.goto(new URL('/new/', page.url()).href)
  await page.getByLabel(/Or choose a file/).setInputFiles({
    name: 'all.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  })
  await page.getByText('holds several editions. Bring them back in the library.').waitFor()
})

it('keeps up with what another window does', async () => {
  const page = await openNew()
  await readTyped(page, BRIDGE.text)
  await goToLibrary(page)
  await soon(() => ownTitles(page)).toEqual([BRIDGE.text])
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: `Delete: ${BRIDGE.text}` }).click()
  await soon(() => ownTitles(page)).toEqual([])
  await other.getByRole('button', { name: 'Undo' }).click()
  await soon(() => ownTitles(page)).toEqual([BRIDGE.text])
})

it('gives editions of two windows names of their own', async () => {
  const page = await openNew()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await Promise.all([
    readTyped(page, BRIDGE.text),
    readTyped(other, BRIDGE.text.replace(/\.$/, '!')),
  ])
  await goToLibrary(page)
  await soon(async () => (await ownTitles(page)).length).toBe(2)
  expect(
    await own(page)
      .getByRole('link')
      .evaluateAll((links) => links.length),
  ).toBe(2)
})

describe('what is kept and broken', () => {
  it('is told and can be saved as it is, and the rest is read', async () => {
    const page = await openNew()
    await readTyped(page, BRIDGE.text)
    await plant(page, { id: 'damaged', format: 99 })
    await goToLibrary(page)
    await soon(() => ownTitles(page)).toEqual([BRIDGE.text, 'damaged'])
    await own(page).getByRole('link', { name: 'damaged' }).click()
    await page.getByText('The edition kept here has faults').waitFor()
    await page.goBack()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file: damaged' }).click(),
    ])
    expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toEqual({
      id: 'damaged',
      format: 99,
    })
  })

  it('or cleared by the browser, is said to be gone', async () => {
    const page = await openNew()
    await readTyped(page, BRIDGE.text)
    await page.goto(new URL('/404.html', page.url()).href)
    await page.evaluate(
      () =>
        new Promise<void>((gone) => {
          indexedDB.deleteDatabase('lectern').onsuccess = () => gone()
        }),
    )
    await page.goto(new URL('/library/', page.url()).href)
    await page.getByText('An edition that was kept here is gone').waitFor()
    expect(await own(page).getByRole('alert').innerText()).toContain(BRIDGE.text)
    await expectAccessible(page)
    await page.goto(new URL(`/mine/?id=${BRIDGE.id}`, page.url()).href)
    await page.getByText(`“${BRIDGE.text}” was kept on this device and is gone`).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await soon(() => own(page).count()).toBe(0)
  })
})

describe('a database that another window holds', () => {
  it('is given up after two seconds, and the edition is read all the same', async () => {
    const page = await openNew({
      prepare: (empty) =>
        empty.addInitScript(() => {
          Reflect.set(IDBFactory.prototype, 'open', () => new EventTarget())
        }),
    })
    const begun = Date.now()
    await readTyped(page, BRIDGE.text)
    await page.getByText('Another window of this site holds').waitFor()
    expect(Date.now() - begun).toBeLessThan(6000)
  })
})

it('makes way for a later version of this site, and says so from then on', async () => {
  const page = await openNew()
  await readTyped(page, BRIDGE.text)
  await goToLibrary(page)
  const other = await page.context().newPage()
  await other.goto(new URL('/404.html', page.url()).href)
  const opened = await other.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('lectern', 99)
        request.onblocked = () => done('blocked')
        request.onsuccess = () => done('opened')
      }),
  )
  expect(opened).toBe('opened')
  await page.getByRole('button', { name: `Duplicate: ${BRIDGE.text}` }).click()
  await page.getByText('What is kept on this device cannot be read at the moment.').waitFor()
  expect(await own(page).getByRole('alert').first().innerText()).toContain(BRIDGE.text)
})

it('a connection that died is opened once more', async () => {
  const page = await openNew({
    prepare: (empty) =>
      empty.addInitScript(() => {
        const begin = IDBDatabase.prototype.transaction
        let isDead = true
        IDBDatabase.prototype.transaction = function (...given) {
          if (!isDead) return begin.apply(this, given)
          isDead = false
          throw new DOMException('The connection is closing', 'InvalidStateError')
        }
      }),
  })
  await readTyped(page, BRIDGE.text)
  await page.reload()
  await page.locator('#p1').waitFor()
})

function own(page: Page) {
  return page.getByRole('region', { name: 'Yours, on this device' })
}

function ownTitles(page: Page): Promise<string[]> {
  return own(page).getByRole('heading', { level: 3 }).allInnerTexts()
}

async function goToLibrary(page: Page): Promise<void> {
  await page.goto(new URL('/library/', page.url()).href)
  await page.getByRole('heading', { name: 'Library' }).waitFor()
}

async function openAgain(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Open an article' }).click()
  await page.getByLabel('Text').waitFor()
}

/** Put a record into the database behind the app's back. */
async function plant(page: Page, record: object): Promise<void> {
  await page.evaluate(
    (planted) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('lectern')
        request.onsuccess = () => {
          const transaction = request.result.transaction('editions', 'readwrite')
          transaction.objectStore('editions').put(planted)
          transaction.oncomplete = () => {
            request.result.close()
            done()
          }
        }
      }),
    record,
  )
}
