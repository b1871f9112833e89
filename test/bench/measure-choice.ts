import { setTimeout } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright'
import { type FreshPage, type Screen, slowProcessor, withFreshPage } from './slow-page'

/** From a click to the next paint, in milliseconds, on a page where nothing was chosen, and again. */
export type ChoiceFigures = { readonly first: number; readonly next: number }

/** Entities whose first mention is clicked in turn; both are links by name in every page. */
const CHOSEN = { first: 'gina-raimondo', next: 'united-kingdom' } as const

/** The browser reports no event that took less; this is then the figure. */
const LEAST_MS = 16

/** How long a button or a finger stays down. */
const HELD_MS = 80

type Point = { readonly x: number; readonly y: number }

/** After this long a page that has not come up and shown both choices is given up. */
export const PATIENCE_MS = 60_000

declare global {
  interface Window {
    clicks: number[]
  }
}

/**
 * Open the page, and once it is at rest make the processor slow and choose two entities; `null`
 * when that takes longer than anybody's patience.
 */
export function measureChoice(
  browser: Browser,
  screen: Screen,
  url: string,
): Promise<ChoiceFigures | null> {
  return withFreshPage(browser, screen, (fresh) =>
    Promise.race([openAndChoose(fresh, screen.isMobile, url), setTimeout(PATIENCE_MS, null)]),
  )
}

async function openAndChoose(
  fresh: FreshPage,
  isTouched: boolean,
  url: string,
): Promise<ChoiceFigures> {
  const { page, session } = fresh
  page.setDefaultTimeout(2 * PATIENCE_MS)
  const response = await page.goto(url)
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`)
  await page.locator('[data-text] a[data-of]').first().waitFor()
  await isAtRest(page)
  await slowProcessor(session)
  await page.evaluate(watchClicks, LEAST_MS)
  const first = await clickToPaint(fresh, isTouched, CHOSEN.first)
  const next = await clickToPaint(fresh, isTouched, CHOSEN.next)
  return { first, next }
}

/**
 * Choose by a real click. The time is the browser's own (Event Timing, as in Interaction to Next
 * Paint): from the moment of the input to the frame shown after it, in steps of 8 ms.
 */
async function clickToPaint(
  { page, session }: FreshPage,
  isTouched: boolean,
  entity: string,
): Promise<number> {
  const link = page.locator(`[data-text] a[data-of="${entity}"]`).first()
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await isAtRest(page)
  const { x, y } = await link.evaluate((element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.evaluate(() => {
    window.clicks = []
  })
  await (isTouched ? tap(page, session, { x, y }) : click(page, { x, y }))
  await page.locator(`[data-text] a[data-of="${entity}"][aria-current="true"]`).first().waitFor()
  await isAtRest(page)
  return page.evaluate((least) => Math.max(least, ...window.clicks), LEAST_MS)
}

/** As a hand does: the pointer comes, rests, goes down and comes up again. */
async function click(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y)
  await isAtRest(page)
  await page.mouse.down()
  await page.waitForTimeout(HELD_MS)
  await page.mouse.up()
}

async function tap(page: Page, session: CDPSession, point: Point): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await page.waitForTimeout(HELD_MS)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Await two frames and an idle moment after half a second, when late parts have come. */
async function isAtRest(page: Page): Promise<void> {
  await page.waitForTimeout(500)
  await page.evaluate(
    () =>
      new Promise<void>((rested) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => rested())),
        )
      }),
  )
}

/** Runs in the page. */
function watchClicks(durationThreshold: number): void {
  const slowEvents = { type: 'event', durationThreshold }
  window.clicks = []
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (['pointerup', 'mouseup', 'click'].includes(name)) window.clicks.push(duration)
    }
  }).observe(slowEvents)
}
