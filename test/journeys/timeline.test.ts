import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { isInWindow, panelOf } from './support/menus'
import { mention, openEdition, setReading, soon } from './support/open-edition'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION } from './support/the-edition'

const EVENTS = EDITION.entities.filter((entity) => entity.kind === 'event')

/** The ids of the events after the article, in the order of the edition. */
const LATER = EVENTS.filter(({ standing }) => standing === 'later').map(({ id }) => id)

const WIDTHS = Array.from({ length: 27 }, (_, index) => 300 + 50 * index)

it.each([
  { at: '', sizes: ['Small', 'Medium', 'Largest'] },
  { at: '?entity=gina-raimondo', sizes: ['Medium'] },
])('labels never collide nor shrink, at any width and size, at “$at”', async ({ at, sizes }) => {
  const page = await openEdition({ width: 1600, height: 900, at })
  for (const size of sizes) {
    await page.setViewportSize({ width: 1600, height: 900 })
    await setReading(page, 'Text size', size)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await soon(() => stripFaults(page), `${size} at ${width} px`).toEqual([])
    }
  }
})

it.each(BOTH_ENDS)(
  'a count on the strip opens a list that leads to events, on $name',
  { tags: 'main' },
  async ({ screen }) => {
    const page = await openEdition(screen)
    const count = countOf(page)
    const list = page.locator('ul:popover-open')
    await count.focus()
    await page.keyboard.press('Enter')
    await list.waitFor()
    await soon(() => list.getByRole('link').first().evaluate(hasFocus)).toBe(true)
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    await soon(() => count.evaluate(hasFocus)).toBe(true)

    await count.locator('circle').first().click()
    await list.waitFor()
    const box = await list.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(screen.width)
    const events = list.getByRole('link')
    expect(`${await events.count()} events`).toBe(await nameOf(page))
    const href = await events.last().getAttribute('href')
    await events.last().click()
    await soon(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(href)
    await list.waitFor({ state: 'hidden' })
  },
)

it.each(BOTH_ENDS)('a list of thirty events fits the window, on $name', async ({ screen }) => {
  const page = await openEdition(screen)
  await countOf(page).locator('circle').first().click()
  const list = page.locator('ul:popover-open')
  await list.waitFor()
  await list.evaluate((ul) => {
    const [item] = ul.children
    while (item && ul.children.length < 30) ul.append(item.cloneNode(true))
  })
  const box = await list.boundingBox()
  expect(box?.y).toBeGreaterThan(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.height)
  await list.getByRole('link').last().focus()
  await soon(() => list.evaluate((ul) => ul.scrollTop)).toBeGreaterThan(0)
})

it.each(BOTH_ENDS)(
  'the timeline tells the article’s time in order, and later when asked, on $name',
  async ({ screen }) => {
    const page = await openEdition(screen)
    const timeline = page.getByRole('region', { name: 'Timeline' })
    const dates = await timeline
      .locator('li time:first-child')
      .filter({ visible: true })
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    const own = EVENTS.filter(({ standing }) => standing !== 'later')
    expect(dates).toEqual(own.map(({ date }) => date).toSorted())
    const order = await page.locator('#event-order-issued').innerText()
    expect(order).toContain('30 October 2023')
    expect(order, 'the words of the article beside the date').toContain('“in October”')

    const later = page.locator(`#event-${LATER[0]}`)
    expect(await later.isVisible()).toBe(false)
    await page.getByText('Since this article').click()
    await soon(() => later.isVisible()).toBe(true)
    await page.getByText('Since this article').click()
    await soon(() => later.isVisible()).toBe(false)

    const line = page.getByRole('link', { name: 'this article' }).filter({ visible: true })
    expect(await line.count(), 'the article itself is a line of its own').toBe(1)
    await line.focus()
    await page.keyboard.press('Enter')
    await soon(() => focusedId(page)).toBe('event-article-published')
  },
)

it.each(BOTH_ENDS)(
  'a choice has its place in time inside the window, and says how many events it is about, on $name',
  { tags: 'main' },
  async ({ screen }) => {
    const page = await openEdition(screen)
    const strip = page.getByRole('figure', { name: 'Time strip' })
    const said = strip.getByText('events, Donelan')
    const article = page.locator('#p2')
    const name = mention(page, 'Michelle Donelan')
    await name.scrollIntoViewIfNeeded()
    const before = await article.boundingBox()
    await name.click()
    await said.waitFor()
    expect(await said.innerText()).toBe('2 of 20 events, Donelan')
    await panelOf(page).getByRole('tab', { name: /^Said/ }).waitFor()
    const place = panelOf(page).getByRole('link', { name: '2 of 20 events' })
    expect(await isInWindow(screen === PHONE ? place : said)).toBe(true)
    expect(await place.isVisible(), 'the strip is covered').toBe(screen === PHONE)
    expect(await article.boundingBox()).toEqual(before)

    await said.evaluate((link) => link instanceof HTMLElement && link.click())
    await soon(() => focusedId(page)).toBe('event-bletchley-summit')
    const timeline = page.getByRole('region', { name: 'Timeline' })
    expect(await isInWindow(timeline.getByText('1–2 November 2023'))).toBe(true)
    await page.keyboard.press('Escape')
    await said.waitFor({ state: 'hidden' })
  },
)

it('opens what came later for a link that leads there', async () => {
  const page = await openEdition({ ...PHONE, at: `#event-${LATER.at(-1)}` })
  await soon(() => focusedId(page)).toBe(`event-${LATER.at(-1)}`)
  expect(await page.locator(`#event-${LATER.at(-1)}`).isVisible()).toBe(true)
})

it('opens what came later for a link followed on the page', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=uk-aisi' })
  const [id] = LATER.filter((event) => involves(event, 'uk-aisi'))
  await panelOf(page)
    .getByRole('tab', { name: /^Events/ })
    .click()
  await panelOf(page).locator(`a[href="#event-${id}"]`).click()
  await soon(() => focusedId(page)).toBe(`event-${id}`)
})

/** The first mark of several events on the strip that is shown at this width. */
function countOf(page: Page) {
  return page
    .getByRole('figure', { name: 'Time strip' })
    .getByRole('link', { name: /\b\d+ events\b/ })
    .first()
}

/** "6 events" */
async function nameOf(page: Page): Promise<string | undefined> {
  return (await countOf(page).getAttribute('aria-label'))?.match(/\b\d+ events\b/)?.[0]
}

function involves(event: string, entity: string): boolean {
  return EVENTS.some(({ id, involves }) => id === event && involves.includes(entity))
}

async function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id)
}

function hasFocus(element: Element): boolean {
  return element === document.activeElement
}

/** Labels of the strip that touch, run out of the window, or are set too small. */
async function stripFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('.strip text')]
      .filter((label) => label.checkVisibility() && label.textContent !== '')
      .map((label) => ({
        words: label.textContent ?? '',
        size: Number.parseFloat(getComputedStyle(label).fontSize),
        box: label.getBoundingClientRect(),
      }))
    if (labels.length < 4) return [`only ${labels.length} labels`]
    const small = labels
      .filter(({ size }) => size < 12)
      .map(({ words }) => `“${words}” is too small`)
    const outside = labels
      .filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
      .map(({ words }) => `“${words}” runs out of the window`)
    const touching = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => touch(a.box, b.box))
        .map((b) => `“${a.words}” touches “${b.words}”`),
    )
    return [...small, ...outside, ...touching]

    /** A line's box has room above and below its letters; a fifth of it may be shared. */
    function touch(a: DOMRect, b: DOMRect): boolean {
      const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return a.left < b.right && b.left < a.right && shared > Math.min(a.height, b.height) / 5
    }
  })
}
