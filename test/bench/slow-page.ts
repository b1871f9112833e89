import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'

/** The windows that pages are opened in. */
export const SCREENS = [
  { name: 'phone', width: 390, height: 844, isMobile: true },
  { name: 'desktop', width: 1440, height: 900, isMobile: false },
] as const

export type Screen = (typeof SCREENS)[number]
export type ScreenName = Screen['name']

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms until an answer begins. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const

/** How many times slower the processor is made. */
const SLOWER = 4

/** A page as somebody sees it who was never there before, and the line to its browser. */
export type FreshPage = { readonly page: Page; readonly session: CDPSession }

/**
 * Open an empty page with nothing kept from earlier ones, use it, and close it.
 *
 * @throws when the page threw an error: how fast a broken page is says nothing.
 */
export async function withFreshPage<Figures>(
  browser: Browser,
  { width, height, isMobile }: Screen,
  use: (fresh: FreshPage) => Promise<Figures>,
): Promise<Figures> {
  const errors: string[] = []
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height },
    isMobile,
    hasTouch: isMobile,
    reducedMotion: 'reduce',
  })
  context.on('weberror', (thrown) => errors.push(String(thrown.error())))
  try {
    const page = await context.newPage()
    const figures = await use({ page, session: await context.newCDPSession(page) })
    if (errors.length > 0) throw new Error(`${page.url()} is broken: ${errors.join('; ')}`)
    return figures
  } finally {
    await context.close()
  }
}

export async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
}

export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}
