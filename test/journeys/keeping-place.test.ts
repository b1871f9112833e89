import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { expectAccessible } from './support/expect-accessible'
import { showTools } from './support/menus'
import { addressOf, openEdition, soon } from './support/open-edition'
import { comeBack, LONG, openLong } from './support/open-long'
import { BOTH_ENDS, DESKTOP } from './support/screens'
import { READ } from './support/the-edition'

const OFFER = { name: 'Where you stopped' } as const

it.each(BOTH_ENDS)(
  'a long text is gone on with where one stopped, on $name',
  async ({ screen }) => {
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
  },
)

describe('nothing is offered', () => {
  it('on a first visit, to somebody who had only begun, nor again once it was dismissed', async () => {
    const page = await openLong({ ...DESKTOP, height: 300 })
    await expectNoOffer(page, 'on a first visit')
    await scrollTo(page, 3)
    await isAtRest(page)
    await comeBack(page)
    await expectNoOffer(page, 'to somebody who had only begun')
    await readTo(page, 30)
    await comeBack(page)
    const line = page.getByRole('region', OFFER)
    await line.getByRole('button', { name: 'Dismiss' }).click()
    await line.waitFor({ state: 'hidden' })
    await comeBack(page)
    await expectNoOffer(page, 'once it was dismissed')
  })

  it('to somebody led elsewhere, gone back to the beginning or at the end', async () => {
    const page = await openLong(DESKTOP)
    await readTo(page, 30)
    await comeBack(page, '#p9')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p9')
    await expectNoOffer(page, 'to somebody whom the address leads elsewhere')
    await readTo(page, 30)
    await scrollTo(page, 1)
    await isAtRest(page)
    await comeBack(page)
    await expectNoOffer(page, 'to somebody who had gone back to the beginning')
    await readTo(page, 30)
    await page.locator('.article-end').scrollIntoViewIfNeeded()
    await soon(() => kept(page)).toBe('')
    await comeBack(page)
    await expectNoOffer(page, 'to somebody who had reached the end')
  })

  it('in a short text, which does not even load what would keep the place', {
    tags: 'main',
  }, async () => {
    const asked: string[] = []
    const page = await openEdition({
      ...DESKTOP,
      prepare: async (empty) => empty.on('request', (request) => asked.push(request.url())),
    })
    await isAtRest(page)
    await scrollTo(page, 8)
    await isAtRest(page)
    expect(await kept(page)).toBeNull()
    expect(asked.filter((url) => /ReadingPosition/.test(url))).toEqual([])
    expect(asked.filter((url) => /bring-to-life/.test(url))).toHaveLength(1)
  })
})

it('outlives a new version and a glance at the first lines, and makes room for where a link has led', async () => {
  const page = await openLong({ ...DESKTOP, height: 400 })
  await readTo(page, 30)
  const version = LONG.version + 1
  await comeBack(page, '', version)
  const offer = page.getByRole('region', OFFER)
  await offer.getByText('paragraph 30').waitFor()
  await scrollTo(page, 2)
  await isAtRest(page)
  await comeBack(page, '', version)
  await offer.getByText('paragraph 30').waitFor()
  const way = page.locator('#quote-raimondo-1 a[data-passage]').first()
  await showTools(way)
  await way.click()
  await page.getByRole('region', { name: 'Where the link has led' }).waitFor()
  expect(await offer.isVisible()).toBe(false)
})

it('keeps the place at most once a second, and at once when the page is hidden', async () => {
  const page = await openLong({ ...DESKTOP, prepare: (empty) => empty.addInitScript(noteKeeping) })
  for (let paragraph = 10; paragraph < 30; paragraph++) await scrollTo(page, paragraph)
  await isAtRest(page)
  const times = await page.evaluate<number[]>(() => Reflect.get(window, 'keptAt'))
  expect(times.length).toBeGreaterThan(0)
  // A busy machine makes these pauses longer and never shorter.
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  expect(pauses.filter((pause) => pause < 990)).toEqual([])
  await scrollTo(page, 35)
  const keptAtOnce = await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    return localStorage.getItem('lectern:places')
  })
  expect(keptAtOnce).toContain('.35')
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
  await isAtRest(page)
  await expectNoOffer(page, 'where storage is closed')
})

/** Note, in the page, when places are kept, in milliseconds. */
function noteKeeping(): void {
  const keep = Storage.prototype.setItem
  const times: number[] = []
  Reflect.set(window, 'keptAt', times)
  Storage.prototype.setItem = function (key, words) {
    if (key === 'lectern:places') times.push(performance.now())
    keep.call(this, key, words)
  }
}

/** Scroll there and wait until the place is kept. */
async function readTo(page: Page, paragraph: number): Promise<void> {
  await scrollTo(page, paragraph)
  await soon(() => kept(page)).toContain(`.${paragraph}`)
}

async function scrollTo(page: Page, paragraph: number): Promise<void> {
  await page.locator(`#p${paragraph}`).evaluate((own) => own.scrollIntoView({ block: 'start' }))
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

async function kept(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('lectern:places'))
}

/** Fails when the place is offered, once all that comes late has come. */
async function expectNoOffer(page: Page, when: string): Promise<void> {
  await isAtRest(page)
  expect(await page.getByRole('region', OFFER).count(), when).toBe(0)
}

/** The id of the section that a paragraph of the long text stands in. */
function sectionOf(paragraph: number): string | undefined {
  const before = LONG.article.text.split('\n\n').slice(0, paragraph - 1)
  const start = before.join('\n\n').length + 2
  return LONG.sections.find((section) => section.start <= start && start < section.end)?.id
}
