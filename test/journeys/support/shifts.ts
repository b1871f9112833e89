import type { Page } from 'playwright'
import { hasDrawn } from './open-edition'

/** Add up, from the beginning, every shift that no input explains. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue
        const sum = Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value'))
        Reflect.set(window, 'shift', sum)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The sum so far. */
export async function shiftOf(page: Page): Promise<number> {
  return Number(await page.evaluate(() => Reflect.get(window, 'shift')))
}

/** Scroll through the page a screen at a time. */
export async function readToTheEnd(page: Page): Promise<void> {
  const { screens, height } = await page.evaluate(() => ({
    screens: Math.ceil(document.documentElement.scrollHeight / innerHeight),
    height: innerHeight,
  }))
  for (let screen = 0; screen <= screens; screen++) {
    await page.evaluate((top) => scrollTo(0, top), screen * height)
    await hasDrawn(page)
  }
}
