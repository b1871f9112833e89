import type { CDPSession, Page } from 'playwright'
import { describe, expect, it, vi } from 'vitest'
import { isAtRest } from './support/at-rest'
import { hasDrawn, hasFonts, isWhole, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { ALL_THREE, BOTH_ENDS, PHONE } from './support/screens'
import { readToTheEnd, shiftOf, watchShifts } from './support/shifts'
import { READ } from './support/the-edition'

it.each([
  ...ALL_THREE.map((row) => ({ ...row, at: '' })),
  { name: 'a phone', screen: PHONE, at: '?entity=us-aisi' },
])(
  'nothing shifts while the page at “$at” comes up and is read, on $name',
  { tags: 'main' },
  async (row) => {
    const page = await openPage({ ...row.screen, path: READ + row.at, prepare: watchShifts })
    await expectNoShift(page)
  },
)

it.each(BOTH_ENDS)('nothing shifts when the network is slow, on $name', async ({ screen }) => {
  const path = `${READ}?entity=gina-raimondo`
  await expectNoShift(await openPage({ ...screen, path, prepare: watchShiftsSlowly }))
})

it('shows the text while scripts and fonts never answer', async () => {
  const page = await openPage({
    ...PHONE,
    path: READ,
    prepare: (empty) => empty.route(/\.(js|woff2)$/, () => {}),
    waitUntil: 'commit',
  })
  await page.locator('#seed').waitFor({ state: 'attached' })
  await hasDrawn(page)
  const camera = await page.context().newCDPSession(page)
  await soon(async () => {
    const shown = await picture(camera)
    await inkTheText(page, 'transparent')
    const blank = await picture(camera)
    await inkTheText(page, '')
    return shown !== blank
  }).toBe(true)
})

describe('a page', () => {
  it('that came soon is set in its own fonts', async () => {
    // On a busy machine a font may take longer than the first paint waits for it: then once more.
    await vi.waitFor(async () => {
      const page = await openPage({ path: READ, prepare: pretendToHaveAnsweredAfter(20) })
      await hasFonts(page)
      expect(await ownFontsOf(page)).toEqual({ asked: ['link', 'link'], isSet: true })
    }, 25_000)
  })

  it('that was long in coming has no font hold it up, ends in them, and the next begins in them', async () => {
    const page = await openPage({ path: READ, prepare: longInComing })
    await isWhole(page)
    await isAtRest(page)
    // Where the fonts that stand in are too unlike, it awaits that somebody does something.
    await page.keyboard.press('Shift')
    await soon(() => ownFontsOf(page)).toEqual({ asked: ['css', 'css'], isSet: true })
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02)
    await page.reload()
    await hasFonts(page)
    expect((await ownFontsOf(page)).isSet).toBe(true)
    expect(await page.locator('[data-own-fonts]').count()).toBe(0)
  })

  it('keeps the lines in the window as its own fonts come', async () => {
    const page = await openPage({ path: READ, prepare: longInComing })
    await isWhole(page)
    const before = await blocksOf(page)
    await isAtRest(page)
    expect(await blocksOf(page)).toEqual(before)
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02)
  })

  it('is left as it is while somebody selects words', async () => {
    const page = await openPage({ path: READ, prepare: longInComing })
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document),
    )
    await isWhole(page)
    await isAtRest(page)
    await page.keyboard.press('Shift')
    await isAtRest(page)
    expect((await ownFontsOf(page)).isSet).toBe(false)
  })
})

it('loads fonts ahead for whoever reads without scripts', async () => {
  const page = await openPage({ path: READ, javaScriptEnabled: false })
  await expect.poll(() => page.locator('noscript link[as="font"]').count()).toBeGreaterThan(0)
})

it('lets no font keep words from being seen', async () => {
  const page = await openPage({ path: READ })
  const displays = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => !family.includes('Fallback'))
      .map(({ display }) => display),
  )
  expect(displays.length).toBeGreaterThan(2)
  expect(displays.filter((display) => display === 'auto' || display === 'block')).toEqual([])
})

/** Fails when anything shifts until all has come and was scrolled through. */
async function expectNoShift(page: Page): Promise<void> {
  await isWhole(page)
  await hasFonts(page)
  await isAtRest(page)
  await readToTheEnd(page)
  expect(await shiftOf(page)).toBeLessThanOrEqual(0.01)
}

/** The page answered so many milliseconds after it was asked for. */
function pretendToHaveAnsweredAfter(ms: number): (page: Page) => Promise<unknown> {
  return (page) =>
    page.addInitScript((wait) => {
      Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', {
        get() {
          return Reflect.get(this, 'responseStart') - wait
        },
      })
    }, ms)
}

/** As on a train: the page holds no paint up for fonts. */
async function longInComing(page: Page): Promise<void> {
  await watchShifts(page)
  await pretendToHaveAnsweredAfter(500)(page)
}

/** Where each paragraph in the window stands and how high it is, in steps of 8 CSS pixels. */
async function blocksOf(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-start]')]
      .filter((paragraph) => paragraph.getBoundingClientRect().top < innerHeight)
      .map((paragraph) => {
        const box = paragraph.getBoundingClientRect()
        return [Math.round(box.top / 8), Math.round(box.height / 8)]
      }),
  )
}

/** By whom the fonts of the first lines were asked for, and whether the text is set in them. */
async function ownFontsOf(page: Page) {
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('-roman-'))
      .map((font) => String(Reflect.get(font, 'initiatorType'))),
  )
  const family = await page
    .locator('.paragraph-text:not([data-paragraph-kind])')
    .first()
    .evaluate((paragraph) => getComputedStyle(paragraph).fontFamily)
  return { asked, isSet: family.startsWith('Newsreader,') }
}

/** The same where little comes at a time, as on a train. */
async function watchShiftsSlowly(page: Page): Promise<void> {
  await watchShifts(page)
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  })
}

/** What stands on the screen; unlike Playwright's own, it does not wait for fonts. */
async function picture(camera: CDPSession): Promise<string> {
  const { data } = await camera.send('Page.captureScreenshot', { format: 'png' })
  return data
}

async function inkTheText(page: Page, color: string): Promise<void> {
  await page.locator('[data-text]').evaluate((text, ink) => {
    if (text instanceof HTMLElement) text.style.color = ink
  }, color)
  await hasDrawn(page)
}
