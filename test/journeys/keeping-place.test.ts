import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/expect-accessible'
import { addressOf, openEdition, soon } from './support/open-edition'
import { comeBack, LONG, openLong } from './support/open-long'
import { BOTH_ENDS, DESKTOP } from './support/screens'
import { READ } from './support/the-edition'

const OFFER = { name: 'Where you stopped' } as const

describe.each(BOTH_ENDS)('a long text, on $name,', ({ screen }) => {
  it('is gone on with where one stopped', async () => {
    const page = await openLong(screen)
    await readTo(page, 30)
    await comeBack(page)
    const line = page.getByRole('region', OFFER)
    await line.waitFor()
    const heading = LONG.sections.find(({ id }) => id === sectionOf(30))?.heading
    expect(await line.innerText()).toContain(`You stopped at paragraph 30, in “${heading}”.`)
    expect(await page.getByRole('status').first().innerText()).toContain('You stopped at paragraph')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await expectAccessible(page, '.landing-line')
    await line.getByRole('link', { name: 'Go on reading' }).click()
    await line.waitFor({ state: 'hidden' })
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p30')
    expect(addressOf(page)).toBe(`${READ}#p30`)
  })

  it('is not offered again once that was dismissed', async () => {
    const page = await openLong(screen)
    await readTo(page, 30)
    await comeBack(page)
    const line = page.getByRole('region', OFFER)
    await line.getByRole('button', { name: 'Dismiss' }).click()
    await line.waitFor({ state: 'hidden' })
    await comeBack(page)
    await expectNoOffer(page)
  })
})

describe('nothing is offered', () => {
  it('on a first visit', async () => {
    const page = await openLong(DESKTOP)
    await expectNoOffer(page)
  })

  it('to somebody whom the address leads elsewhere', async () => {
    const page = await openLong(DESKTOP)
    await readTo(page, 30)
    await comeBack(page, '#p9')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p9')
    await expectNoOffer(page)
  })

  it('to somebody who had only begun', async () => {
    const page = await openLong({ ...DESKTOP, height: 300 })
    await readTo(page, 3)
    await comeBack(page)
    await expectNoOffer(page)
  })

  it('to somebody who had gone back to the beginning', async () => {
    const page = await openLong(DESKTOP)
    await readTo(page, 30)
    await scrollTo(page, 1)
    await page.waitForTimeout(1300)
    await comeBack(page)
    await expectNoOffer(page)
  })

  it('to somebody who had reached the end', async () => {
    const page = await openLong(DESKTOP)
    await readTo(page, 30)
    await page.locator('.article-end').scrollIntoViewIfNeeded()
    await soon(() => kept(page)).toBe('')
    await comeBack(page)
    await expectNoOffer(page)
  })

  it('in a short text, which does not even load what would keep the place', async () => {
    const asked: string[] = []
    const page = await openEdition({
      ...DESKTOP,
      prepare: async (empty) => empty.on('request', (request) => asked.push(request.url())),
    })
    await page.waitForLoadState('networkidle')
    await scrollTo(page, 8)
    await page.waitForTimeout(1300)
    expect(await kept(page)).toBeNull()
    expect(asked.filter((url) => /KeptPlace/.test(url))).toEqual([])
    expect(asked.filter((url) => /adopted/.test(url))).toHaveLength(1)
  })
})

it('outlives a new version', async () => {
  const page = await openLong(DESKTOP)
  await readTo(page, 30)
  await comeBack(page, '', LONG.version + 1)
  await page.getByRole('region', OFFER).getByText('paragraph 30').waitFor()
})

it('outlives a visit that reads no further than the first lines', async () => {
  const page = await openLong({ ...DESKTOP, height: 400 })
  await readTo(page, 30)
  await comeBack(page)
  await page.getByRole('region', OFFER).waitFor()
  await scrollTo(page, 2)
  await page.waitForTimeout(1300)
  await comeBack(page)
  await page.getByRole('region', OFFER).getByText('paragraph 30').waitFor()
})

it('keeps the place at most once a second, and at once when the page is hidden', async () => {
  const page = await openLong({
    ...DESKTOP,
    prepare: (empty) =>
      empty.addInitScript(() => {
        const keep = Storage.prototype.setItem
        Reflect.set(window, 'keptTimes', 0)
        Storage.prototype.setItem = function (key, words) {
          if (key === 'lectern:places') {
            Reflect.set(window, 'keptTimes', Number(Reflect.get(window, 'keptTimes')) + 1)
          }
          keep.call(this, key, words)
        }
      }),
  })
  for (let paragraph = 10; paragraph < 30; paragraph++) await scrollTo(page, paragraph)
  expect(await page.evaluate(() => Reflect.get(window, 'keptTimes'))).toBeLessThanOrEqual(2)
  await page.waitForTimeout(1300)
  await scrollTo(page, 40)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(await kept(page)).toContain('.40')
})

it('reads on where storage is closed', async () => {
  const page = await openLong({
    ...DESKTOP,
    prepare: (empty) =>
      empty.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied', 'SecurityError')
          },
        })
      }),
  })
  await scrollTo(page, 30)
  await page.waitForTimeout(1300)
  await expectNoOffer(page)
})

it('makes room for the line that says where a link has led', async () => {
  const page = await openLong(DESKTOP)
  await readTo(page, 30)
  await comeBack(page)
  await page.getByRole('region', OFFER).waitFor()
  await page.locator('#quote-raimondo-1 a[data-passage]').first().click()
  await page.getByRole('region', { name: 'Where the link has led' }).waitFor()
  expect(await page.getByRole('region', OFFER).isVisible()).toBe(false)
})

/** Scroll there and wait until the place is kept. */
async function readTo(page: Page, paragraph: number): Promise<void> {
  await scrollTo(page, paragraph)
  await page.waitForTimeout(1300)
}

async function scrollTo(page: Page, paragraph: number): Promise<void> {
  await page.locator(`#p${paragraph}`).evaluate((own) => own.scrollIntoView({ block: 'start' }))
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

async function kept(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('lectern:places'))
}

/** Fails when the place is offered, once all that comes late has come. */
async function expectNoOffer(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(300)
  expect(await page.getByRole('region', OFFER).count()).toBe(0)
}

/** The id of the section that a paragraph of the long text stands in. */
function sectionOf(paragraph: number): string | undefined {
  const before = LONG.article.text.split('\n\n').slice(0, paragraph - 1)
  const start = before.join('\n\n').length + 2
  return LONG.sections.find((section) => section.start <= start && start < section.end)?.id
}
