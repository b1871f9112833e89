import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { isInWindow, panelOf, showTools } from './support/menus'
import {
  addressOf,
  hasDrawn,
  isAlive,
  isStill,
  mention,
  openEdition,
  setReading,
  soon,
} from './support/open-edition'
import { holdRequests, openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { READ } from './support/the-edition'
import { isInView, marked } from './support/words-in-page'

const PLACES = [
  { at: '#executive-order', screen: PHONE, says: 'Section 3 of 7: The October order' },
  { at: '#p1', screen: DESKTOP, says: 'Paragraph 1' },
  { at: '#p11', screen: PHONE, says: 'Paragraph 11, in “Precedent and concern”' },
  { at: '#quote-donelan-1', screen: DESKTOP, says: 'Quote 2 of 2, Michelle Donelan' },
  {
    at: '#quote-pledge',
    screen: PHONE,
    says: 'Reported statement, Gina Raimondo and Michelle Donelan',
  },
  {
    at: '#event-order-issued',
    screen: DESKTOP,
    says: 'Event: Executive order on AI, 30 October 2023',
  },
  { at: '#event-order-revoked', screen: PHONE, says: 'Event:' },
  {
    at: '#entity-nist',
    screen: DESKTOP,
    says: 'National Institute of Standards and Technology, among the entities',
  },
] as const

const PARTS = [
  { part: 'quotes', screen: PHONE },
  { part: 'timeline', screen: DESKTOP },
  { part: 'entities', screen: PHONE },
  { part: 'sources', screen: DESKTOP },
] as const

describe('an address', { tags: 'main' }, () => {
  it.each(PLACES)('leads to $at and says so', async ({ at, screen, says }) => {
    const page = await openEdition({ ...screen, at })
    await soon(() => focusedId(page)).toBe(at.slice(1))
    await expectLanding(page, at)
    await soon(() => page.getByRole('status').innerText()).toContain(says)
    expect(await page.getByText(says).filter({ visible: true }).count()).toBeGreaterThan(0)
    expect(addressOf(page)).toBe(READ + at)
  })

  it.each(PARTS)('leads to the part #$part', async ({ part, screen }) => {
    const page = await openEdition({ ...screen, at: `#${part}` })
    await soon(() => topFaults(page, part)).toEqual([])
  })

  it('chooses and leads to a place at once', async () => {
    const page = await openEdition({ ...PHONE, at: '?entity=gina-raimondo#quote-raimondo-1' })
    await soon(() => focusedId(page)).toBe('quote-raimondo-1')
    await soon(() => placeFaults(page, 'quote-raimondo-1')).toEqual([])
    expect(await mention(page, 'Gina Raimondo').getAttribute('aria-current')).toBe('true')
  })

  it('says where it has led clear of the sheet that shows the choice', async () => {
    const page = await openEdition({ ...PHONE, at: '?entity=united-states#p11' })
    const line = page.getByRole('region', { name: 'Where the link has led' })
    await line.waitFor()
    await soon(() => placeFaults(page, 'p11')).toEqual([])
    const [above, sheet] = [await line.boundingBox(), await panelOf(page).boundingBox()]
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(sheet?.y ?? 0)
  })

  it.each([320, 390])(
    'says where it has led above the bar, and below what gets the focus, at %i px',
    async (width) => {
      const page = await openEdition({ ...PHONE, width, at: '#p11' })
      const line = page.getByRole('region', { name: 'Where the link has led' })
      const bar = page.getByRole('navigation', { name: 'Parts of the edition' })
      await line.waitFor()
      await soon(async () => {
        const [above, below] = [await line.boundingBox(), await bar.boundingBox()]
        return above && below && above.y + above.height < below.y
      }).toBe(true)
      for (const _ of Array(4)) {
        await page.keyboard.press('Tab')
        const [stop, above] = [await page.locator(':focus').boundingBox(), await line.boundingBox()]
        expect(stop && stop.y + stop.height).toBeLessThanOrEqual(above?.y ?? 0)
      }
    },
  )
})

it.each(BOTH_ENDS)(
  'goes where the hash leads that a reader types, on $name',
  async ({ screen }) => {
    const page = await openEdition(screen)
    const type = (hash: string) => page.evaluate((typed) => location.assign(typed), hash)
    for (const { at } of PLACES) {
      await type(at)
      await expectLanding(page, at)
    }
    for (const { part } of PARTS) {
      await type(`#${part}`)
      await soon(() => topFaults(page, part), part).toEqual([])
    }
  },
)

it.each(BOTH_ENDS)('a link followed twice leads there twice, on $name', async ({ screen }) => {
  const page = await openEdition(screen)
  const followTwice = async (from: string, to: string) => {
    for (const time of ['once', 'twice']) {
      await unfold(page)
      await page.locator(from).first().click()
      await soon(() => focusedId(page), `${from} ${time}`).toBe(to)
      await soon(() => placeFaults(page, to), `${from} ${time}`).toEqual([])
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    }
  }
  await followTwice('#event-order-issued a[data-passage]', 'p5')
  await mention(page, 'Gina Raimondo').click()
  await soon(() => addressOf(page)).toContain('gina-raimondo')
  await followTwice('.panel figure a[data-passage]', 'p4')
  await unfold(page)
  await panelOf(page)
    .getByRole('tab', { name: /^Events/ })
    .click()
  await followTwice('.panel a[href$="-signed"]', 'event-memorandum-signed')
})

/** Open the sheet that a link in it has folded, since it would cover where that leads. */
async function unfold(page: Page): Promise<void> {
  const opener = panelOf(page).getByRole('button', { name: 'Open', exact: true })
  if (await opener.isVisible()) await opener.click()
}

it('marks the words of a quote and opens both wordings beside them, until the article alone is asked for', {
  tags: 'main',
}, async () => {
  const page = await openEdition({ ...DESKTOP, at: '#quote-donelan-1' })
  await soon(() => marked(page)).toMatch(/^“AI development’s safety .* our lives.”$/)
  expect(await isInView(page)).toBe(true)
  const wordings = page.locator('#quote-donelan-1 details blockquote')
  for (const wording of await wordings.all()) await soon(() => isInWindow(wording)).toBe(true)
  await page.getByRole('region', { name: 'Where the link has led' }).waitFor()
  await setReading(page, 'Show', 'Article only')
  await soon(() => marked(page)).toBe('')
  expect(await page.locator('[data-target]').count()).toBe(0)
  expect(await page.getByRole('region', { name: 'Where the link has led' }).count()).toBe(0)
  expect(await isInWindow(page.locator('p', { hasText: 'remarked Donelan' }).first())).toBe(true)
})

it('folds the sheet that covers the words a link in it leads to, whose name stays in sight', {
  tags: 'main',
}, async () => {
  const page = await openEdition({ ...PHONE, at: '?entity=michelle-donelan' })
  const sheet = panelOf(page)
  const way = sheet.getByRole('link', { name: 'In the text' }).first()
  await way.scrollIntoViewIfNeeded()
  const name = sheet.getByRole('heading', { name: 'Michelle Donelan' })
  expect(await isInWindow(name)).toBe(true)
  expect(await isInWindow(sheet.getByRole('button', { name: 'Close' }))).toBe(true)
  await way.click()
  await soon(() => marked(page)).toMatch(/^“AI development’s safety .* our lives.”$/)
  await soon(() => isInView(page)).toBe(true)
  expect((await sheet.boundingBox())?.height).toBeLessThan(100)
  await sheet.getByRole('button', { name: 'Open' }).click()
  await way.waitFor()
})

it('goes back to where a link was followed, and marks and says nothing of a place left before it was shown', async () => {
  const page = await openEdition(DESKTOP)
  await page.evaluate(async () => {
    const left = new Promise((resolve) => window.addEventListener('popstate', resolve))
    document.querySelector<HTMLElement>('#quote-raimondo-1 a[data-passage]')?.click()
    history.back()
    await left
  })
  await hasDrawn(page)
  await isAtRest(page)
  expect(addressOf(page)).toBe(READ)
  expect(await isMarked(page, 'p4')).toBe(false)
  expect(await page.getByRole('region', { name: 'Where the link has led' }).count()).toBe(0)
  const way = page.locator('#quote-raimondo-1').getByRole('link', { name: 'In the text' })
  await showTools(way)
  await way.click()
  await soon(() => addressOf(page)).toBe(`${READ}#p4`)
  await page.goBack()
  await soon(() => addressOf(page)).toBe(READ)
  await soon(() => isMarked(page, 'p4')).toBe(false)
})

it('notes, before scripts come, that readers have begun to scroll', async () => {
  const scripts = holdRequests()
  const page = await openPage({
    ...DESKTOP,
    path: READ,
    prepare: (empty) => empty.route('**/assets/*.js', scripts.hold),
    waitUntil: 'commit',
  })
  await page.locator('#seed').waitFor({ state: 'attached' })
  const begun = page.locator('html[data-begun]')
  expect(await begun.count()).toBe(0)
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, 300)
  await begun.waitFor()
  scripts.release()
  await isAlive(page)
})

it('does not take readers away who have scrolled on, when they load the page anew', async () => {
  const page = await openEdition({ ...DESKTOP, at: '#p9' })
  await soon(() => focusedId(page)).toBe('p9')
  await soon(() => isMarked(page, 'p9')).toBe(true)
  const landed = await page.evaluate(() => window.scrollY)
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, -600)
  await soon(() => page.evaluate(() => window.scrollY)).toBeLessThan(landed - 500)
  await isStill(page)
  const left = await page.evaluate(() => window.scrollY)
  await page.reload()
  await isAlive(page)
  expect(addressOf(page)).toBe(`${READ}#p9`)
  await soon(() => isMarked(page, 'p9')).toBe(true)
  expect(await page.evaluate(() => window.scrollY)).toBe(left)
})

it('does not take readers back to a link they have followed and read on from', async () => {
  const page = await openEdition(DESKTOP)
  await page.getByRole('button', { name: 'Contents' }).click()
  await page.locator('#contents').getByRole('link', { name: 'Entities' }).click()
  await soon(() => focusedId(page)).toBe('entities')
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, 700)
  await soon(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  await isStill(page)
  const left = await page.evaluate(() => window.scrollY)
  await page.reload()
  await isAlive(page)
  await soon(() => isMarked(page, 'entities')).toBe(true)
  expect(await page.evaluate(() => window.scrollY)).toBe(left)
})

describe('what an address holds that is not there', () => {
  it.each([
    { at: '#quote-nobody', named: '#quote-nobody' },
    { at: '#%E0%A4%A', named: '#%E0%A4%A' },
    { at: `#${'z'.repeat(9000)}`, named: 'zzzz' },
    { at: '?entity=<script>alert(1)</script>', named: 'entity=<script>' },
  ])('is named quietly: $named', async ({ at, named }) => {
    const page = await openEdition({ ...PHONE, at })
    const line = page.getByText('Not found in this edition:')
    await line.waitFor()
    expect(await line.innerText()).toContain(named)
    expect(await page.locator('#p1').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await line.waitFor({ state: 'hidden' })
  })

  it('leaves what is there in force', async () => {
    const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo&x=1#p999' })
    await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
    await page.getByText('Not found in this edition:').waitFor()
  })
})

/** Fails unless the place stands clear and is marked. */
async function expectLanding(page: Page, at: string): Promise<void> {
  const id = at.slice(1)
  await soon(() => placeFaults(page, id), at).toEqual([])
  await soon(() => isMarked(page, id), at).toBe(true)
}

async function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id)
}

/** Whether a bar, a shadow or a line of its own makes a place stand out. */
async function isMarked(page: Page, id: string): Promise<boolean> {
  return page.locator(`[id="${id}"]`).evaluate((place) => {
    const { boxShadow, outlineStyle } = getComputedStyle(place)
    const { content, borderLeftWidth } = getComputedStyle(place, '::before')
    const hasBar = content !== 'none' && Number.parseFloat(borderLeftWidth) > 0
    return hasBar || boxShadow !== 'none' || outlineStyle !== 'none'
  })
}

/** Where a place is covered by a bar, or out of the window; one taller than half the window may run out below. */
async function placeFaults(page: Page, id: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const place = document.getElementById(wanted)
    const header = document.querySelector('header')
    if (!place || !header) return [`there is no ${wanted}`]
    const { top, bottom, height } = place.getBoundingClientRect()
    const from = header.getBoundingClientRect().bottom
    const bar = document.querySelector('nav.choice-bar')?.getBoundingClientRect()
    const to = bar && bar.height > 0 ? bar.top : innerHeight
    const fits = height <= (to - from) / 2
    return [
      ...(top < from - 1 ? [`begins at ${top}, under the header (${from})`] : []),
      ...(fits && bottom > to + 1 ? [`ends at ${bottom}, under the bar (${to})`] : []),
      ...(top > to - 24 ? [`begins at ${top}, out of the window (${to})`] : []),
    ]
  }, id)
}

/** The same for the beginning of a part, which the end of the page may keep from the top. */
async function topFaults(page: Page, id: string): Promise<string[]> {
  const faults = await placeFaults(page, id)
  return faults.filter((fault) => fault.startsWith('begins'))
}
