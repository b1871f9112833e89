import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openEdition } from './support/open-edition'
import { closePages, errorsOf, openPage } from './support/open-page'
import { DESKTOP } from './support/screens'

describe('a page that was used', () => {
  it('is to the next visit as a page that never was', async () => {
    const first = await openEdition(DESKTOP)
    const fresh = await tracesOn(first)
    expect(fresh.files.length).toBeGreaterThan(3)
    const asked: string[] = []
    first.on('request', (request) => asked.push(request.url()))
    await leaveTraces(first)
    const left = await tracesOn(first)
    for (const [trace, value] of Object.entries(fresh)) {
      if (trace !== 'files') expect(left, trace).not.toHaveProperty(trace, value)
    }
    await closePages()
    asked.length = 0
    const second = await openEdition(DESKTOP)
    expect(second).toBe(first)
    expect(second.context().pages()).toEqual([second])
    expect(await tracesOn(second)).toEqual(fresh)
    expect(asked).toEqual([])
    const answer = await second.goto(new URL('/robots.txt', second.url()).href)
    expect(await answer?.text()).not.toBe('other')
  })

  it('has the window that the next visit wants', async () => {
    const first = await openPage({ ...DESKTOP, path: '/robots.txt' })
    await closePages()
    const second = await openPage({ width: 320, height: 500, path: '/robots.txt' })
    expect(second).toBe(first)
    expect(await second.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 500])
  })

  it('keeps its errors to the visit that they were reported on', async () => {
    const first = await openPage({ path: '/robots.txt', expectsErrors: true })
    await first.evaluate(() => void setTimeout(() => Promise.reject(new Error('wrong'))))
    await expect.poll(() => errorsOf(first)).toEqual(['Error: wrong'])
    await closePages()
    expect(errorsOf(await openPage({ path: '/robots.txt' }))).toEqual([])
  })
})

describe('another page is taken', () => {
  it.each<{ when: string; after: (page: Page) => Promise<void> }>([
    { when: 'a test has failed', after: () => closePages(true) },
    {
      when: 'a clock was set that cannot be taken away',
      async after(page) {
        await page.clock.setFixedTime('2026-12-31T20:00:00Z')
        await closePages()
      },
    },
    {
      when: 'it was closed',
      async after(page) {
        await page.close()
        await closePages()
      },
    },
  ])('when $when', async ({ after }) => {
    const first = await openPage({ path: '/robots.txt' })
    await after(first)
    expect(await openPage({ path: '/robots.txt' })).not.toBe(first)
  })

  it('for whoever wants another kind of window', async () => {
    const first = await openPage({ path: '/robots.txt' })
    await closePages()
    const second = await openPage({ path: '/robots.txt', colorScheme: 'dark' })
    expect(second).not.toBe(first)
    expect(await second.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      true,
    )
  })
})

/** Do to a page all that a visit might. */
async function leaveTraces(page: Page): Promise<void> {
  await page.route('**/robots.txt', (route) => route.fulfill({ body: 'other' }))
  await page.context().route('**/robots.txt', (route) => route.fulfill({ body: 'other' }))
  await page.addInitScript(() => Reflect.set(window, 'left', 'by a script'))
  await page.exposeFunction('leftToo', () => 'by a function')
  await page.evaluate(async () => {
    localStorage.setItem('left', 'here')
    await cookieStore.set('left', 'here')
    await caches.open('left')
    const opening = indexedDB.open('left')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
  })
  await page.goto(new URL('/library/', page.url()).href)
  await page.goBack()
  await page.evaluate(() => sessionStorage.setItem('left', 'here'))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 700, height: 500 })
  await page.locator('#p3').evaluate((own) => own.scrollIntoView({ behavior: 'instant' }))
  await page.mouse.move(350, 250)
  await page.context().newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' })
  await page.context().setOffline(true)
}

/** All that a page could tell of earlier visits; `files` are those that were fetched. */
async function tracesOn(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    history: history.length,
    scrolled: scrollY,
    width: innerWidth,
    isOnline: navigator.onLine,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    isPaper: matchMedia('print').matches,
    zone: new Date(0).getTimezoneOffset(),
    scripts: ['left', 'leftToo'].filter((name) => name in window),
    pointedAt: [...document.querySelectorAll(':hover')].map(({ tagName }) => tagName),
    files: performance
      .getEntriesByType('resource')
      .flatMap((entry) =>
        entry instanceof PerformanceResourceTiming && entry.transferSize > 0
          ? [new URL(entry.name).pathname]
          : [],
      )
      .toSorted(),
  }))
}
