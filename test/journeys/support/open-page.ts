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
import { watchRest } from './at-rest'

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
 * Open a page as a reader who was never there before. The page is closed after the test, which
 * fails when an error was reported on it: thrown, logged, or a breach of the security policy.
 */
export async function openPage(visit: Visit): Promise<Page> {
  const { path, width = 1280, height = 800, base = '/', origin, expectsErrors, ...others } = visit
  const { prepare, waitUntil = 'load', ...rest } = others
  const site = origin ?? inject(base === '/' ? 'origin' : 'newsOrigin')
  browser ??= launchOptions().then((options) => chromium.launch(options))
  const context = await (await browser).newContext({ ...rest, viewport: { width, height } })
  context.setDefaultTimeout(PATIENCE_MS)
  const errors: string[] = []
  opened.set(context, { errors, expectsErrors: expectsErrors ?? false })
  context.on('weberror', (thrown) => errors.push(String(thrown.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await watchRest(context)
  const page = await context.newPage()
  await prepare?.(page)
  await page.goto(site + base + path.replace(/^\//, ''), { waitUntil })
  return page
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
  readonly errors: string[]
  readonly expectsErrors: NonNullable<Visit['expectsErrors']>
}

const opened = new Map<BrowserContext, Opened>()
/** The one browser of all journeys that run in this process; it ends with it. */
let browser: Promise<Browser> | null = null

/** Close every page that was opened; fails when an error was reported on one that it does not expect. */
export async function closePages(): Promise<void> {
  const unexpected = [...opened.values()].flatMap(unexpectedErrors)
  await Promise.all(Array.from(opened.keys(), (context) => context.close()))
  opened.clear()
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
