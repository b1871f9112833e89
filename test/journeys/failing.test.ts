import type { Page, Route } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { showTools } from './support/menus'
import { addressOf, mention, openEdition, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP, PHONE } from './support/screens'
import {
  expectArticle,
  expectLinksToLead,
  expectToStandAsItCame,
  LINE,
  line,
  RAW,
} from './support/standing'
import { READ } from './support/the-edition'

const WITHOUT_THESE_IT_STANDS = [
  ['toSorted', () => Reflect.deleteProperty(Array.prototype, 'toSorted')],
  ['toReversed', () => Reflect.deleteProperty(Array.prototype, 'toReversed')],
  ['findLast', () => Reflect.deleteProperty(Array.prototype, 'findLast')],
  ['at', () => Reflect.deleteProperty(Array.prototype, 'at')],
  ['ResizeObserver', () => Reflect.deleteProperty(window, 'ResizeObserver')],
  ['MutationObserver', lackMutationObserver],
  ['matchMedia', () => Reflect.deleteProperty(window, 'matchMedia')],
  ['Intl.ListFormat', () => Reflect.deleteProperty(Intl, 'ListFormat')],
  ['Intl.Segmenter', () => Reflect.deleteProperty(Intl, 'Segmenter')],
  ['AbortSignal.any', () => Reflect.deleteProperty(AbortSignal, 'any')],
  ['popovers', () => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')],
  ['dialogs', () => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')],
] as const

const WITHOUT_THESE_IT_LIVES = [
  ['IntersectionObserver', () => Reflect.deleteProperty(window, 'IntersectionObserver')],
  ['requestIdleCallback', () => Reflect.deleteProperty(window, 'requestIdleCallback')],
  ['the clipboard', () => Reflect.deleteProperty(Navigator.prototype, 'clipboard')],
  ['highlights', () => Reflect.deleteProperty(CSS, 'highlights')],
  ['indexedDB', () => Reflect.deleteProperty(window, 'indexedDB')],
  ['BroadcastChannel', () => Reflect.deleteProperty(window, 'BroadcastChannel')],
  ['workers', () => Reflect.deleteProperty(window, 'Worker')],
  ['speech', () => Reflect.deleteProperty(window, 'speechSynthesis')],
  ['localStorage', closeStorage],
] as const

describe('where the browser lacks', () => {
  it.each(WITHOUT_THESE_IT_STANDS)('%s, the page stands as it came', async (_name, lack) => {
    const page = await openPage({
      ...DESKTOP,
      path: `${READ}?entity=gina-raimondo`,
      expectsErrors: true,
      prepare: (empty) => empty.addInitScript(lack),
    })
    await expectToStandAsItCame(page)
    await expectLinksToLead(page)
  })

  it.each(WITHOUT_THESE_IT_LIVES)('%s, all of it lives', async (_name, lack) => {
    const page = await openEdition({
      ...DESKTOP,
      prepare: (empty) => empty.addInitScript(lack),
    })
    await mention(page, 'Michelle Donelan').click()
    await soon(() => page.getByRole('status').first().innerText()).toContain('Michelle Donelan')
    await isAtRest(page)
    expect(await line(page).isVisible()).toBe(false)
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

/** What comes before anything is asked for. */
const AT_ONCE = ['index', 'rolldown-runtime', 'bring-to-life', 'late-fonts']

/** In which ways a file of scripts is not what it should be. */
const WAYS = [
  ['throws', { contentType: 'text/javascript', body: 'throw new Error("thrown")' }],
  ['is refused', { status: 500, body: '' }],
  ['is a page of the host', { contentType: 'text/html', body: '<!doctype html><p>Not here' }],
] as const

describe('where', () => {
  it.each(WAYS)(
    'the first script %s, the page stands as it came',
    { tags: 'main' },
    async (_way, answer) => {
      const page = await openPage({
        ...PHONE,
        path: `${READ}?entity=gina-raimondo`,
        expectsErrors: true,
        prepare: scriptsAnswered('index', answer),
      })
      await expectToStandAsItCame(page)
      await expectLinksToLead(page)
    },
  )

  it.each(WAYS)(
    'what lives in the page %s, the page says so and shows no dead control',
    async (_way, answer) => {
      const page = await openPage({
        ...DESKTOP,
        path: READ,
        expectsErrors: true,
        prepare: scriptsAnswered('bring-to-life', answer),
      })
      await line(page).getByText(LINE).waitFor()
      await expectArticle(page)
      expect(await page.getByRole('button', { name: 'Find' }).isVisible()).toBe(false)
      await page.keyboard.press('/')
      expect(await page.locator('#find').isVisible()).toBe(false)
      await mention(page, 'Michelle Donelan').click()
      await soon(() => addressOf(page)).toContain('michelle-donelan')
    },
  )

  it.each(WAYS)(
    'whatever is asked for later %s, it says so by itself and the article stands',
    async (_way, answer) => {
      const page = await openEdition({
        ...DESKTOP,
        expectsErrors: true,
        prepare: scriptsAnswered(`(?!${AT_ONCE.join('|')})[\\w-]+`, answer),
      })
      await isAtRest(page)
      for (const open of PARTS_ASKED_FOR) {
        await open(page)
        await isAtRest(page)
        await expectArticle(page)
        const alerts = page.getByRole('alert').filter({ visible: true })
        expect(await alerts.count(), open.name).toBeLessThanOrEqual(1)
        await page.keyboard.press('Escape')
      }
      await page.getByRole('switch', { name: 'Marks' }).click()
      await isAtRest(page)
      await expectArticle(page)
      await page.getByRole('link', { name: 'Library' }).click()
      await soon(() => addressOf(page)).toBe('/library/')
      await page
        .getByText(/This page could not be loaded|Not all of this page works/)
        .filter({ visible: true })
        .waitFor()
      await page
        .getByRole('link', { name: /^(Go to the first page|Lectern)$/ })
        .first()
        .click()
      await page.locator('#p4').waitFor()
      await expectArticle(page)
    },
  )

  it.each([
    ['is cut short', (seed: string) => seed.slice(0, -100)],
    ['is another thing', () => '{"id":"us-uk-ai-safety"}'],
  ])('the edition of the page %s, the page stands as it came', async (_way, change) => {
    const page = await openPage({
      ...DESKTOP,
      path: READ,
      expectsErrors: true,
      prepare: seedChanged(change),
    })
    await expectToStandAsItCame(page)
    await expectLinksToLead(page)
  })

  it('the edition of the page lacks a list that is asked for while one reads', async () => {
    const page = await openPage({
      ...DESKTOP,
      path: READ,
      expectsErrors: true,
      prepare: seedChanged((seed) => seed.replace('"quotations":[', '"quoted":[')),
    })
    await mention(page, 'Michelle Donelan').click()
    await expectToStandAsItCame(page)
    await expectLinksToLead(page)
  })

  it('something fails while one reads, the page is given back at the same place', async () => {
    const page = await openEdition({ ...DESKTOP, expectsErrors: true })
    await isAtRest(page)
    await page.evaluate(() => {
      document.getElementById('p7')?.scrollIntoView({ block: 'center' })
      document.createElement = () => {
        throw new Error('thrown')
      }
    })
    await page.getByRole('switch', { name: 'Marks' }).click()
    await expectToStandAsItCame(page, '#p7')
    await expectLinksToLead(page)
  })
})

describe('a page that is drawn in the browser alone', () => {
  it.each(['/library/', '/new/', '/mine/?id=an-article'])(
    '%s says that it does not work, and where to go',
    async (path) => {
      for (const prepare of [
        scriptsAnswered('index', { status: 500, body: '' }),
        scriptsAnswered('OtherPage', { status: 500, body: '' }),
        (empty: Page) =>
          empty.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver')),
      ]) {
        const page = await openPage({ ...DESKTOP, path, expectsErrors: true, prepare })
        await page
          .getByText(
            /Not all of this page works at the moment|This page could not be (?:loaded|shown)\./,
          )
          .filter({ visible: true })
          .waitFor()
        expect(
          await page
            .getByText(/on its way/)
            .filter({ visible: true })
            .count(),
        ).toBe(0)
        expect(await page.locator('body').innerText()).not.toMatch(RAW)
        const out = page.getByRole('link', { name: /^(Go to the first page|Lectern)$/ })
        await soon(() => out.first().isVisible()).toBe(true)
      }
    },
  )
})

/** Whoever asks for these needs code that comes later. */
const PARTS_ASKED_FOR: readonly ((page: Page) => Promise<unknown>)[] = [
  async function settings(page) {
    await page.getByRole('button', { name: 'View', exact: true }).click()
  },
  async function find(page) {
    await page.keyboard.press('/')
    await page.keyboard.type('NIST')
  },
  async function share(page) {
    await pressTool(page, /^Share/)
  },
  async function cite(page) {
    await pressTool(page, /^Cite/)
  },
  async function edition(page) {
    await page.getByRole('button', { name: 'Cite or export' }).first().click()
  },
  async function keys(page) {
    await page.keyboard.press('?')
  },
  async function placeOfQuote(page) {
    await page.evaluate(() => {
      location.hash = 'quote-raimondo-1'
    })
  },
]

/** Press the first of the small buttons with that name, which show where the pointer is. */
async function pressTool(page: Page, name: RegExp): Promise<void> {
  const tool = page.getByRole('button', { name }).first()
  await showTools(tool)
  await tool.click()
}

/** Runs in the page: there is none while scripts start; the journey itself needs one to look by. */
function lackMutationObserver(): void {
  const kept = window.MutationObserver
  Reflect.deleteProperty(window, 'MutationObserver')
  window.addEventListener('load', () => Reflect.set(window, 'MutationObserver', kept))
}

/** Runs in the page. */
function closeStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied', 'SecurityError')
    },
  })
}

/** Answer the files of scripts whose names a pattern meets as it is said. */
function scriptsAnswered(name: string, answer: Parameters<Route['fulfill']>[0] & object) {
  const files = new RegExp(`/assets/${name}-[\\w-]{7}\\.js$`)
  return (page: Page) => page.route(files, (route) => route.fulfill(answer))
}

/** Change the edition that the page names for its scripts. */
function seedChanged(change: (seed: string) => string) {
  return (empty: Page) =>
    empty.route('**/assets/*.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: change(await answer.text()) })
    })
}
