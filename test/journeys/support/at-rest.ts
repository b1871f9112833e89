import type { BrowserContext, Page } from 'playwright'
import { expect } from 'vitest'

/** Timers that run longer, in milliseconds, are for what nobody waits for. */
const LONGEST_MS = 5000

/** What was asked of the network and is not answered yet. */
const awaited = new WeakMap<BrowserContext, Set<unknown>>()

/** Keep count of what the pages of a context have still to do, for `isAtRest`. */
export async function watchRest(context: BrowserContext): Promise<void> {
  const requests = new Set<unknown>()
  awaited.set(context, requests)
  context.on('request', (request) => requests.add(request))
  context.on('requestfinished', (request) => requests.delete(request))
  context.on('requestfailed', (request) => requests.delete(request))
  await context.addInitScript(countPending, LONGEST_MS)
}

/**
 * Await that the page has done all that it was asked for: no timer runs, no answer is awaited, and
 * what waits for a frame or an idle moment has had it. What has not happened by then will not
 * happen by itself.
 */
export async function isAtRest(page: Page): Promise<void> {
  const isDone = async () => {
    const pending = await page.evaluate(pendingAfterDrawing)
    return pending === 0 && awaited.get(page.context())?.size === 0
  }
  // Twice: what has just come may ask for more.
  await expect
    .poll(async () => (await isDone()) && (await isDone()), { timeout: 20_000, message: 'at rest' })
    .toBe(true)
}

type Call = (...given: unknown[]) => unknown

/** Runs in the page, before any script of its own. */
function countPending(longestMs: number): void {
  const pending = [
    watch('setTimeout', 'clearTimeout'),
    watch('requestIdleCallback', 'cancelIdleCallback'),
  ]
  Reflect.set(window, 'pending', () => pending.reduce((sum, { size }) => sum + size, 0))

  /** What was asked for by the function of one name and neither run nor called off by the other. */
  function watch(ask: string, callOff: string): ReadonlySet<unknown> {
    const asked = new Set<unknown>()
    replace(ask, (own, [run, when, ...rest]) => {
      const id: unknown = own(
        (...given: unknown[]) => {
          asked.delete(id)
          if (typeof run === 'function') Reflect.apply(run, window, given)
        },
        when,
        ...rest,
      )
      if (!(Number(when) > longestMs)) asked.add(id)
      return id
    })
    replace(callOff, (own, [id]) => {
      asked.delete(id)
      return own(id)
    })
    return asked
  }

  function replace(name: string, by: (own: Call, given: unknown[]) => unknown): void {
    const own: Call = Reflect.get(window, name).bind(window)
    Reflect.set(window, name, (...given: unknown[]) => by(own, given))
  }
}

/** Runs in the page: how much is pending once two frames are drawn and the browser has a moment. */
function pendingAfterDrawing(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => resolve(Reflect.get(window, 'pending')())
    // Some browsers have no word for a moment, and some journeys take it away.
    const lookWhenIdle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(look, { timeout: 1000 })
        : setTimeout(look, 100)
    requestAnimationFrame(() => requestAnimationFrame(lookWhenIdle))
  })
}
