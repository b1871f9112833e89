import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { formatDate } from '@/export/date-words'
import { expectAccessible } from './support/expect-accessible'
import { openEdition } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const NOTE = EDITION.notes.find(({ id }) => id === 'note-effect')
const RAIMONDO = EDITION.entities.find(({ id }) => id === 'gina-raimondo')
const LEADERS = EDITION.entities.find(({ id }) => id === 'us-leaders-named')
const QUOTE = EDITION.quotations.find(({ id }) => id === 'raimondo-1')

/** What can be reported, where its link stands, and what the report says. */
const REPORTED = [
  {
    what: 'a quote',
    within: '#quote-raimondo-1',
    place: '#quote-raimondo-1',
    words: QUOTE?.parts.map(({ words }) => words).join(' '),
  },
  {
    what: 'an event',
    within: '#event-us-leaders-named',
    place: '#event-us-leaders-named',
    words: `“${LEADERS?.description}”`,
  },
  {
    what: 'an entity',
    within: '#entity-gina-raimondo',
    place: '#entity-gina-raimondo',
    words: `“${RAIMONDO?.description}”`,
  },
  {
    what: 'a note',
    within: `[aria-label="Quotes"] details:has-text("${NOTE?.text}")`,
    place: '#p3',
    words: `“${NOTE?.words}”\r\n\r\n${NOTE?.text}`,
  },
] as const

describe('where the publisher takes reports, “Report an error”', () => {
  it('begins a mail with the link and the words of what it stands beside', async () => {
    const page = await openReporting(DESKTOP)
    for (const reported of REPORTED) {
      const link = reportLink(page, reported.within)
      const fold = page.locator(reported.within).locator('> summary')
      if (reported.what === 'a note') await fold.click()
      await link.scrollIntoViewIfNeeded()
      expect(await link.isVisible(), reported.what).toBe(true)
      const href = await link.getAttribute('href')
      expect(href).toMatch(/^mailto:desk@news\.example\?cc=web@news\.example&subject=[^?&]*&body=/)
      const mail = new URLSearchParams(href?.replace(/^[^?]*\?/, ''))
      expect(mail.get('subject')).toBe(`Error in “${EDITION.editorial.headline}”`)
      expect(mail.get('body')).toBe(
        `/news${READ}${reported.place}\r\n\r\n${reported.words}\r\n\r\n` +
          'What is wrong, and where can it be checked?\r\n',
      )
    }
    await expectAccessible(page)
  })

  it('stands there without scripts', async () => {
    const page = await openPage({ ...PHONE, path: READ, base: '/news/', javaScriptEnabled: false })
    for (const { within } of REPORTED.slice(0, 3)) {
      expect(await reportLink(page, within).count(), within).toBe(1)
    }
  })
})

it('offers no reports where the publisher takes none, and says that nothing was corrected', async () => {
  const page = await openEdition({ ...DESKTOP, at: '#entity-gina-raimondo' })
  await page.locator('#entity-gina-raimondo').getByText('As of').waitFor()
  expect(await page.getByText('Report an error').count()).toBe(0)
  const sources = page.getByRole('region', { name: 'Sources' })
  const record = `Version 1. Checked ${formatDate(EDITION.checked)}. No corrections.`
  expect(await sources.innerText()).toContain(record)
})

const CORRECTED = {
  ...EDITION,
  version: 3,
  checked: '2026-11-23',
  corrections: [
    { date: '2026-11-24', what: 'The order is of 30 October.' },
    { date: '2026-11-25', what: 'A comma.' },
  ],
  sources: EDITION.sources.map((source, index) =>
    index === 0 ? { ...source, archived: 'https://archive.example/first' } : source,
  ),
}

it('has at its end its corrections, and the archived copy of a source', async () => {
  const page = await openCorrected(PHONE)
  const sources = page.getByRole('region', { name: 'Sources' })
  const record = sources.getByText('Version 3. Checked 23 November 2026. 2 corrections.')
  const [order, comma] = [
    '24 November 2026: The order is of 30 October.',
    '25 November 2026: A comma.',
  ]
  expect(await sources.getByText(order).isVisible()).toBe(false)
  await record.click()
  expect(await sources.getByRole('listitem').allInnerTexts()).toEqual([order, comma])
  await sources.getByText(/^All \d+ sources, with the day each was checked$/).click()
  const archived = sources.getByRole('link', { name: 'Archived copy' })
  expect(await archived.getAttribute('href')).toBe('https://archive.example/first')
  expect(await archived.isVisible()).toBe(true)
  await expectAccessible(page, '#sources')
})

/** The site whose publisher takes reports, with Raimondo’s entry open. */
async function openReporting(screen: typeof DESKTOP | typeof PHONE): Promise<Page> {
  return openEdition({ ...screen, base: '/news/', at: '#entity-gina-raimondo' })
}

function reportLink(page: Page, within: string) {
  return page.locator(within).getByRole('link', { name: 'Report an error' })
}

/** The edition as its publisher corrected it, by way of the library, for it is fetched there. */
async function openCorrected(screen: typeof DESKTOP | typeof PHONE): Promise<Page> {
  const page = await openPage({
    ...screen,
    path: '/library/',
    prepare: (empty) =>
      empty.route(`**/editions/${EDITION.id}.json`, (route) =>
        route.fulfill({ body: JSON.stringify(CORRECTED) }),
      ),
  })
  await page.getByRole('main').getByRole('link', { name: EDITION.editorial.headline }).click()
  await page.getByRole('region', { name: 'Sources' }).waitFor()
  return page
}
