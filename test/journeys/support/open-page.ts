import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Route,
} from 'playwright'
import { expect, inject } from 'vitest'
import { launchOptions } from '../../support/find-browser'
import { forgetRequests, watchRest } from './at-rest'
import { DESKTOP } from './screens'
import { letCache, putPageBack, takePage } from './used-pages'

/** Which page a reader opens, and with what: a path inside the site, a screen, preferences. */
export type Visit = Pick<
  BrowserContextOptions,
  | 'bypassCSP'
  | 'colorScheme'
  | 'deviceScaleFactor'
  | 'forcedColors'
  | 'hasTouch'
  | 'isMobile'
  | 'javaScriptEnabled'
  | 'locale'
  | 'permissions'
  | 'reducedMotion'
  | 'timezoneId'
> & {
  readonly path: string
  readonly width?: number
  readonly height?: number
  readonly base?: '/' | '/news/'
  /** Another site than the built one. */
  readonly origin?: string
  /**
   * The journey looks at `errorsOf` itself; otherwise any error fails it. A breach of the security
   * policy does so in any case, but where `breaches` are what it is about.
   */
  readonly expectsErrors?: boolean | 'breaches'
  /** What to do with the empty page before it goes there: routes, scripts of the journey's own. */
  readonly prepare?: (page: Page) => Promise<unknown>
  /** How far loading must have come; `commit` where part of the page never arrives. */
  readonly waitUntil?: 'commit' | 'load'
}

/**
 * Open a page as a reader who was never there before. The page is given up after the test, which
 * fails when an error was reported on it: thrown, logged, or a breach of the security policy.
 */
export async function openPage(visit: Visit): Promise<Page> {
  const { path, width = 1280, height = 800, base = '/', origin, expectsErrors, ...others } = visit
  const { prepare, waitUntil = 'load', ...options } = others
  const site = (origin ?? inject(base === '/' ? 'origin' : 'newsOrigin')) + base
  browser ??= launchOptions().then((how) => chromium.launch(how))
  const surroundings = { site, viewport: { width, height }, options }
  const canBeUsedAgain = origin === undefined && options.javaScriptEnabled !== false
  const page = await takePage(await browser, surroundings, watch)
  opened.set(page.context(), {
    page,
    errors: [],
    expectsErrors: expectsErrors ?? false,
    canBeUsedAgain,
  })
  forgetRequests(page.context())
  await prepare?.(page)
  await page.goto(site + path.replace(/^\//, ''), { waitUntil })
  await letCache(page)
  return page
}

/** Open an address in another window of the reader who has `page`, which is as large. */
export async function openBeside(page: Page, address = page.url()): Promise<Page> {
  const beside = await page.context().newPage()
  await beside.setViewportSize(page.viewportSize() ?? DESKTOP)
  await beside.goto(address)
  return beside
}

/** Keep account of what happens on the pages of a context, for whoever visits them. */
async function watch(context: BrowserContext): Promise<void> {
  context.setDefaultTimeout(PATIENCE_MS)
  const note = (error: string) => opened.get(context)?.errors.push(error)
  context.on('weberror', (thrown) => note(String(thrown.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') note(message.text())
  })
  await watchRest(context)
}

/** The errors that were reported so far on `page` and on pages opened from it. */
export function errorsOf(page: Page): readonly string[] {
  return opened.get(page.context())?.errors ?? []
}

/** Fails when an error was reported on `page`; it is done after each test anyway. */
export function expectNoErrors(page: Page): void {
  expect(errorsOf(page), errorsOf(page).join('\n')).toEqual([])
}

/** Keep requests from being answered until they are let go: hand `hold` to `page.route`. */
export function holdRequests() {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return {
    hold: async (route: Route) => {
      await released
      await route.continue()
    },
    release: () => release(),
  }
}

/** How long an element may take to come, in milliseconds: less than a test may. */
const PATIENCE_MS = 10_000

/** How browsers name a breach of the security policy. */
const BREACH = /Content Security Policy|Trusted ?(?:HTML|Script)/

type Opened = {
  readonly page: Page
  readonly errors: string[]
  readonly expectsErrors: NonNullable<Visit['expectsErrors']>
  /** Whether nothing of it can be left for the next visit; a site of a journey's own is soon gone. */
  readonly canBeUsedAgain: boolean
}

const opened = new Map<BrowserContext, Opened>()
/** The one browser of all journeys that run in this process; it ends with it. */
let browser: Promise<Browser> | null = null

/**
 * Give up every page that was opened; fails when an error was reported on one that it does not
 * expect. Where the test has failed nobody knows what is left on its pages: they are closed.
 */
export async function closePages(hasFailed = false): Promise<void> {
  const visits = [...opened.values()]
  const unexpected = visits.flatMap(unexpectedErrors)
  opened.clear()
  await Promise.all(
    visits.map(({ page, canBeUsedAgain }) => putPageBack(page, canBeUsedAgain && !hasFailed)),
  )
  expect(unexpected, unexpected.join('\n')).toEqual([])
}

function unexpectedErrors({ errors, expectsErrors }: Opened): readonly string[] {
  switch (expectsErrors) {
    case false:
      return errors
    case true:
      return errors.filter((error) => BREACH.test(error))
    case 'breaches':
      return []
  }
}
