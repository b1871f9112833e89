import type { Page, Route } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { panelOf } from './support/menus'
import { mention, openEdition, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const FILE = '**/editions/us-uk-ai-safety.json'
const HEADLINE = EDITION.editorial.headline
const WHOLE = JSON.stringify(EDITION)
const WITH_WRONG_WORDS = JSON.stringify({
  ...EDITION,
  mentions: EDITION.mentions.map((one, index) => (index === 3 ? { ...one, words: 'other' } : one)),
})

const FAULTS = [
  {
    screen: PHONE,
    fault: 'not JSON',
    body: '{"id": oops',
    says: /us-uk-ai-safety\.json is not JSON/,
  },
  {
    screen: DESKTOP,
    fault: 'cut short',
    body: WHOLE.slice(0, 5000),
    says: /us-uk-ai-safety\.json .*cut short/,
  },
  { screen: PHONE, fault: 'empty', body: '', says: /us-uk-ai-safety\.json .*cut short/ },
  {
    screen: DESKTOP,
    fault: 'of other words than the text',
    body: WITH_WRONG_WORDS,
    says: /mentions\[3\].*other/,
  },
] as const

describe('an edition whose file is', () => {
  it.each(FAULTS)(
    '$fault is not shown: it says which file and why',
    async ({ screen, body, says }) => {
      const page = await openFromLibrary(screen, (route) => route.fulfill({ body }))
      await expectReadable(page, says)
      await expectRetryToWork(page)
    },
  )

  it('missing is not shown: it says which file and why', async () => {
    const page = await openFromLibrary(PHONE, (route) => route.fulfill({ status: 404, body: '' }))
    await expectReadable(page, /us-uk-ai-safety\.json .*404/)
    await expectRetryToWork(page)
  })

  it('out of reach is not shown: it says which file and why', async () => {
    const page = await openFromLibrary(DESKTOP, (route) => route.abort())
    await expectReadable(page, /us-uk-ai-safety\.json could not be reached/)
    // What it said before stands until the new try begins.
    const failedAgain = page.waitForEvent('requestfailed')
    await page.getByRole('button', { name: 'Try again' }).click()
    await failedAgain
    await expectReadable(page, /us-uk-ai-safety\.json could not be reached/)
    await expectRetryToWork(page)
  })
})

it('a list of editions that is broken says so, and a retry shows it', {
  tags: 'main',
}, async () => {
  const page = await openPage({
    ...DESKTOP,
    path: '/library/',
    prepare: (empty) => empty.route('**/editions.json', (route) => route.fulfill({ body: '[{' })),
  })
  await page
    .getByRole('alert')
    .getByText(/editions\.json/)
    .waitFor()
  await page.unroute('**/editions.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('main').getByRole('link', { name: HEADLINE }).waitFor()
})

describe('where part of the program does not arrive', () => {
  it('the library is not a blank page', async () => {
    const page = await openEdition({ ...DESKTOP, expectsErrors: true, prepare: without('Other') })
    await page.getByRole('link', { name: 'Library' }).click()
    await soon(() => visibleWords(page)).toMatch(/could not be (loaded|shown)/)
  })

  it('the page stays as it came without what draws its parts, and choosing works', async () => {
    const parts = [
      { place: '#quote-raimondo-1', words: 'Official wording' },
      { place: '.strip', words: 'this article' },
      { place: '#event-memorandum-signed', words: 'The article tells of it' },
      { place: '#entity-gina-raimondo', words: 'American politician' },
      { place: '#sources', words: 'with the day each was checked' },
    ]
    const page = await openEdition({
      ...DESKTOP,
      at: '?entity=gina-raimondo',
      expectsErrors: true,
      prepare: without('draw-page'),
    })
    for (const { place, words } of parts) {
      await page.locator(place).scrollIntoViewIfNeeded()
      await soon(() => page.locator(place).textContent(), place).toContain(words)
    }
    await mention(page, 'Michelle Donelan').click()
    await soon(() => page.getByRole('status').first().innerText()).toContain('Michelle Donelan')
    await page.keyboard.press('Escape')
    await soon(() => page.locator('#quote-raimondo-1').isVisible()).toBe(true)
    for (const { place, words } of parts) {
      expect(await page.locator(place).textContent(), place).toContain(words)
    }
    expect(await page.locator('[data-start]').allTextContents()).toEqual(
      EDITION.article.text.split('\n\n'),
    )
  })

  it('the page stays as it came without what lives in it, and choosing works', async () => {
    const page = await openPage({
      ...DESKTOP,
      path: `${READ}?entity=gina-raimondo`,
      expectsErrors: true,
      prepare: without('bring-to-life'),
    })
    await isAtRest(page)
    await mention(page, 'Michelle Donelan').click()
    await panelOf(page).getByRole('heading', { name: 'Michelle Donelan' }).waitFor()
    await panelOf(page).getByText('What concerns this could not be fetched.').waitFor()
    expect(await page.locator('#quote-raimondo-1').isVisible()).toBe(false)
    // The page is not given up for one that would not come.
    await page.route('**/*', (route) => route.abort())
    await panelOf(page).getByRole('button', { name: 'Load the page again' }).click()
    await panelOf(page).getByText('The site does not answer.').waitFor()
    expect(await panelOf(page).getByRole('alert').count()).toBe(1)
    await panelOf(page).getByRole('button', { name: 'Close' }).click()
    await soon(() => page.locator('#quote-raimondo-1').isVisible()).toBe(true)
    const standing = {
      '.strip': 'this article',
      '#quote-raimondo-1': 'Official wording',
      '#event-memorandum-signed': 'The article tells of it',
      '#entity-gina-raimondo': 'American politician',
      '#sources': 'with the day each was checked',
    }
    for (const [place, words] of Object.entries(standing)) {
      expect(await page.locator(place).first().textContent(), place).toContain(words)
    }
    expect(await page.locator('[data-start]').allTextContents()).toEqual(
      EDITION.article.text.split('\n\n'),
    )
  })

  it('the settings say so', async () => {
    const page = await openEdition({
      ...DESKTOP,
      expectsErrors: true,
      prepare: without('Settings'),
    })
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.locator('#settings').getByRole('alert').waitFor()
    expect(await page.locator('#p4').isVisible()).toBe(true)
  })
})

type Screen = typeof PHONE | typeof DESKTOP

/** Open the library as it should be, and from there the edition as its file is answered. */
async function openFromLibrary(
  screen: Screen,
  answer: (route: Route) => Promise<void>,
): Promise<Page> {
  const page = await openPage({
    ...screen,
    path: '/library/',
    expectsErrors: true,
    prepare: (empty) => empty.route(FILE, answer),
  })
  await page.getByRole('main').getByRole('link', { name: HEADLINE }).click()
  return page
}

async function expectReadable(page: Page, says: RegExp): Promise<void> {
  await page.getByRole('heading', { name: 'This edition could not be loaded' }).waitFor()
  const alert = await page.getByRole('alert').innerText()
  expect(alert).toMatch(says)
  expect(await page.getByRole('link', { name: 'All editions' }).isVisible()).toBe(true)
}

async function expectRetryToWork(page: Page): Promise<void> {
  await page.unroute(FILE)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('#p1').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
}

/** Let one of the files of scripts fail that are fetched when they are needed. */
function without(part: string) {
  return (page: Page) => page.route(`**/assets/${part}*.js`, (route) => route.abort())
}

async function visibleWords(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}
