import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright'

/** What a page is opened in. */
export type Surroundings = {
  /** The site that it is for, with a slash at the end. */
  readonly site: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** All else that its context has; a page is used again only where all of it is the same. */
  readonly options: Omit<BrowserContextOptions, 'viewport'>
}

/** How to take back one thing that a visit has done to its page. */
type Undo = () => Promise<unknown> | unknown

type Used = {
  readonly key: string
  readonly site: string
  readonly page: Page
  readonly client: CDPSession
  readonly undoes: Undo[]
  visits: number
}

/** How many pages wait to be used again; each takes some 100 MB. */
const MOST_IDLE = 3

/** After so many visits a page is closed, so that what a browser piles up does not last. */
const MOST_VISITS = 50

const known = new WeakMap<Page, Used>()
/** The one that was used last is the last. */
const idle: Used[] = []

/**
 * A page for somebody who was never there before: one that an earlier visit has put back, which
 * costs half of what opening one does, or else a new one, whose context is first handed to `watch`.
 */
export async function takePage(
  browser: Browser,
  { site, viewport, options }: Surroundings,
  watch: (context: BrowserContext) => Promise<unknown>,
): Promise<Page> {
  const key = JSON.stringify([site, options])
  const at = idle.findLastIndex((one) => one.key === key)
  const [used] = at < 0 ? [] : idle.splice(at, 1)
  if (used) {
    await used.page.setViewportSize(viewport)
    return used.page
  }
  const context = await browser.newContext({ ...options, viewport })
  await watch(context)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  const fresh: Used = { key, site, page, client, undoes: [], visits: 0 }
  known.set(page, fresh)
  noteWhatIsDone(fresh, options)
  return page
}

/** Say that the page has come: from now on it need not fetch again what it has. */
export async function letCache(page: Page): Promise<void> {
  await known.get(page)?.client.send('Network.setCacheDisabled', { cacheDisabled: false })
}

/** Give back a page that was taken: it will be used again, or is closed where that cannot be. */
export async function putPageBack(page: Page, canBeUsedAgain: boolean): Promise<void> {
  const used = known.get(page)
  if (used && canBeUsedAgain && ++used.visits < MOST_VISITS && (await isClean(used))) {
    idle.push(used)
    if (idle.length > MOST_IDLE) await idle.shift()?.page.context().close()
  } else await page.context().close()
}

/** Take all back that a visit has left; `false` where that fails. */
async function isClean({ page, client, site, undoes }: Used): Promise<boolean> {
  const context = page.context()
  try {
    for (const undo of undoes.splice(0).toReversed()) await undo()
    const others = context.pages().filter((other) => other !== page)
    await Promise.all(others.map((other) => other.close()))
    await Promise.all([page, context].map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })))
    // A file of the same site, for with the site's process its cost would begin anew.
    await page.goto(`${site}robots.txt`)
    await page.mouse.move(0, 0)
    await client.send('Page.resetNavigationHistory')
    const { origin } = new URL(site)
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await client.send('Network.clearBrowserCache')
    // What the process remembers by itself goes by this alone, and stays away until the next visit.
    await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    return await page.evaluate(() => {
      sessionStorage.clear()
      // Playwright's clock can be set, and never be taken away.
      return !('__pwClock' in globalThis)
    })
  } catch {
    return false
  }
}

/** See to it that all that a visit does to its page, and that outlasts the page's document, is undone. */
function noteWhatIsDone({ page, undoes }: Used, options: Surroundings['options']): void {
  const context = page.context()
  const dispose = (made: unknown) => async () => {
    const disposable: unknown = await made
    if (disposable instanceof Object) await Reflect.get(disposable, 'dispose').call(disposable)
  }
  for (const target of [page, context]) {
    for (const name of ['addInitScript', 'exposeFunction', 'exposeBinding']) {
      follow(target, name, (made) => undoes.push(dispose(made)))
    }
    follow(target, 'on', (_, given) => undoes.push(() => Reflect.apply(target.off, target, given)))
  }
  follow(page, 'emulateMedia', () => undoes.push(() => emulateMedia(MEDIA)))
  const emulateMedia = page.emulateMedia.bind(page)
  const { colorScheme = 'light', reducedMotion = 'no-preference' } = options
  const { forcedColors = 'none' } = options
  const MEDIA = { media: null, colorScheme, reducedMotion, forcedColors }
  const setOffline = context.setOffline.bind(context)
  follow(context, 'setOffline', () => undoes.push(() => setOffline(false)))
  follow(context, 'newCDPSession', (made) =>
    undoes.push(async () => {
      const session: unknown = await made
      if (session instanceof Object) await Reflect.get(session, 'detach').call(session)
    }),
  )
}

/** Be told whenever the method is called: what it gave, and what it was given. */
function follow(
  target: object,
  name: string,
  note: (result: unknown, given: readonly unknown[]) => void,
): void {
  const own = Reflect.get(target, name)
  Reflect.set(target, name, (...given: unknown[]) => {
    const result: unknown = Reflect.apply(own, target, given)
    note(result, given)
    return result
  })
}
