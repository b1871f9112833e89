import type { Browser, CDPSession } from 'playwright'
import { type Screen, slowNetwork, slowProcessor, withFreshPage } from './slow-page'

/** After the page's load event, in milliseconds: as long is watched what still happens. */
const AFTER_LOAD_MS = 3000

/** What goes over the wire, by what it is. */
export const CARGO = ['html', 'css', 'js', 'woff2', 'json'] as const
export type Cargo = (typeof CARGO)[number]

/** How one page came up; times in milliseconds, sizes in bytes as sent, with their headers. */
export type LoadFigures = {
  readonly firstPaintAfterFirstByte: number
  readonly largestPaint: number
  readonly largestElement: string
  /** Cumulative layout shift. */
  readonly shift: number
  /** What of long tasks goes beyond 50 ms, from the first paint to 3 s after the load event. */
  readonly blocking: number
  /** How long scripts ran until 3 s after the load event. */
  readonly scripts: number
  readonly bytes: ReadonlyMap<Cargo, number>
}

/** What the observers of a page have seen so far. */
type Seen = {
  largest: { time: number; element: string }
  shift: number
  longTasks: { start: number; end: number }[]
}

declare global {
  interface Window {
    seen: Seen
  }
}

/** Open the page with slow 4G and a slow processor, and watch it come up. */
export function measureLoad(browser: Browser, screen: Screen, url: string): Promise<LoadFigures> {
  return withFreshPage(browser, screen, async ({ page, session }) => {
    await slowNetwork(session)
    await slowProcessor(session)
    await session.send('Performance.enable')
    const bytes = weigh(session)
    await page.addInitScript(watch)
    const response = await page.goto(url, { waitUntil: 'load' })
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`)
    await page.waitForTimeout(AFTER_LOAD_MS)
    const scripts = await scriptTime(session)
    return { ...(await page.evaluate(report, AFTER_LOAD_MS)), scripts, bytes }
  })
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value
  if (seconds === undefined) throw new Error('The browser does not say how long scripts ran')
  return 1000 * seconds
}

/** Fills as answers arrive. */
function weigh(session: CDPSession): ReadonlyMap<Cargo, number> {
  const kinds = new Map<string, Cargo>()
  const bytes = new Map<Cargo, number>()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const extension = new URL(response.url).pathname.split('.').at(1)
    kinds.set(requestId, CARGO.find((kind) => kind === extension) ?? 'html')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind) bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
  })
  return bytes
}

/** Runs in the page, before anything of its own. */
function watch(): void {
  const seen: Seen = { largest: { time: 0, element: '' }, shift: 0, longTasks: [] }
  window.seen = seen
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  on('largest-contentful-paint', (entry) => {
    if (!(entry instanceof LargestContentfulPaint)) return
    const { tagName = '', textContent = '' } = entry.element ?? {}
    const words = (textContent ?? '').trim().slice(0, 24)
    seen.largest = { time: entry.startTime, element: `${tagName.toLowerCase()} “${words}…”` }
  })
  on('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value
  })
  on('longtask', ({ startTime, duration }) => {
    seen.longTasks.push({ start: startTime, end: startTime + duration })
  })
}

/** Runs in the page, when it has come up. */
function report(afterLoad: number): Omit<LoadFigures, 'bytes' | 'scripts'> {
  const { largest, shift, longTasks } = window.seen
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  const [navigation] = performance.getEntriesByType('navigation')
  if (firstPaint === undefined || !(navigation instanceof PerformanceNavigationTiming)) {
    throw new Error(`Nothing was painted at ${location.href}`)
  }
  const until = navigation.loadEventStart + afterLoad
  const blocking = longTasks
    .map(({ start, end }) => Math.min(end, until) - Math.max(start, firstPaint) - 50)
    .reduce((sum, beyond) => sum + Math.max(beyond, 0), 0)
  return {
    firstPaintAfterFirstByte: firstPaint - navigation.responseStart,
    largestPaint: largest.time,
    largestElement: largest.element,
    shift,
    blocking,
  }
}
