// @module-tag main
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectTab } from './support/expect-tab'
import { isInWindow, panelOf } from './support/menus'
import { addressOf, hasDrawn, mention, openEdition, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { ALL_THREE, BOTH_ENDS, DESKTOP, MIDDLE, PHONE } from './support/screens'
import { READ } from './support/the-edition'

/** A background that nobody sees: it is there so that one that is seen lays nothing out. */
const NOT_MARKED = 'rgba(0, 0, 0, 0.004)'
const HIGHLIGHTER = 'rgb(255, 225, 77)'
const RAIMONDO = 'Gina Raimondo: 1 of 2 quotes, 4 mentions, 4 events'

describe.each(BOTH_ENDS)('choosing on $name', ({ screen }) => {
  it('writes the address, marks the mentions and shows what concerns the entity', async () => {
    const page = await openEdition(screen)
    const before = await strokes(page, 'gina-raimondo')
    expect(new Set(before.map(({ stroke }) => stroke))).toEqual(new Set([NOT_MARKED]))
    await mention(page, 'Gina Raimondo').click()
    await soon(() => addressOf(page)).toBe(`${READ}?entity=gina-raimondo`)
    await soon(() => strokes(page, 'gina-raimondo')).toContainEqual({
      words: 'Gina Raimondo',
      stroke: HIGHLIGHTER,
    })
    const their = (await strokes(page, 'gina-raimondo')).find(({ words }) => words === 'their')
    expect([NOT_MARKED, HIGHLIGHTER, undefined]).not.toContain(their?.stroke)
    const others = await strokes(page, 'biden-administration')
    expect(new Set(others.map(({ stroke }) => stroke))).toEqual(new Set([NOT_MARKED]))
    expect(await mention(page, 'Gina Raimondo').getAttribute('aria-current')).toBe('true')
    await soon(() => page.getByRole('status').innerText()).toBe(RAIMONDO)
    const panel = panelOf(page)
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe('Gina Raimondo')
    const said = panel.getByRole('figure').first()
    await soon(() => said.locator('blockquote').first().innerText()).toContain('Our partnership')
    // What was asked for is in the window, and more of it than its first line.
    for (const part of [panel.getByRole('heading'), said.locator('blockquote').first()]) {
      expect(await isInWindow(part)).toBe(true)
    }
    expect(await panel.getByText('Collaboration is key').count()).toBe(0)
    await panel.getByRole('tab', { name: /^Events/ }).click()
    expect(await panel.getByRole('link', { name: 'Memorandum signed' }).isVisible()).toBe(true)
    expect(await panel.getByRole('link', { name: 'Executive order on AI' }).count()).toBe(0)
    await panel.getByRole('tab', { name: 'About' }).click()
    expect(await panel.getByText('American politician').first().isVisible()).toBe(true)
    expect(await panel.getByText('American politician').last().isVisible()).toBe(true)
  })

  it('leaves the text where it is and as it is', async () => {
    const page = await openEdition(screen)
    const link = mention(page, 'Michelle Donelan')
    await link.scrollIntoViewIfNeeded()
    await page.evaluate(watchText)
    const before = await placesOf(page)
    await link.click()
    await page.getByRole('status').getByText('Michelle Donelan').waitFor({ state: 'attached' })
    await hasDrawn(page)
    expect(await placesOf(page)).toEqual(before)
    expect(await page.evaluate(() => Reflect.get(window, 'rewritten'))).toBe(0)
  })
})

it('has all of the panel within the window, at the top of the page and further down', async () => {
  const page = await openEdition({ width: 1280, height: 800 })
  await mention(page, 'Michelle Donelan').click()
  const panel = panelOf(page)
  const last = panel.getByRole('figure').last()
  const heights: number[] = []
  for (const top of [0, 200, 600]) {
    await page.evaluate((to) => scrollTo(0, to), top)
    await soon(async () => {
      const box = await panel.boundingBox()
      return Math.round(800 - (box?.y ?? 0) - (box?.height ?? 0))
    }).toBeGreaterThan(8)
    await panel.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    expect(await isInWindow(last.getByRole('link', { name: 'In the text' }))).toBe(true)
    heights.push((await panel.boundingBox())?.height ?? 0)
  }
  expect(heights[1]).toBeGreaterThan(heights[0] ?? 0)
})

it('is undone by Close, by Esc and by Back, and comes again by Forward', async () => {
  const page = await openEdition(PHONE)
  const isChosen = async () => (await strokes(page, 'twitter'))[0]?.stroke === HIGHLIGHTER
  for (const undo of [clear, pressEscape, goBack]) {
    await mention(page, 'Twitter').tap()
    await soon(isChosen).toBe(true)
    await soon(() => addressOf(page)).toBe(`${READ}?entity=twitter`)
    await undo(page)
    await soon(() => addressOf(page)).toBe(READ)
    await soon(isChosen).toBe(false)
  }
  await page.goForward()
  await soon(isChosen).toBe(true)
  expect(addressOf(page)).toBe(`${READ}?entity=twitter`)
})

it('says of an entity that no quote names what there is instead', async () => {
  const page = await openEdition(DESKTOP)
  await mention(page, 'Twitter').click()
  const panel = panelOf(page)
  await panel.getByText('No quotation names Twitter. Mentioned once, in').waitFor()
  expect(await panel.getByRole('figure').count()).toBe(0)
})

it('goes back through several choices, one at a time', async () => {
  const page = await openEdition(DESKTOP)
  for (const words of ['Gina Raimondo', 'Michelle Donelan', 'Twitter']) {
    await mention(page, words).click()
    await page.getByRole('status').getByText(words).waitFor({ state: 'attached' })
  }
  for (const entity of ['?entity=michelle-donelan', '?entity=gina-raimondo', '']) {
    await page.goBack()
    await soon(() => addressOf(page)).toBe(READ + entity)
  }
  await soon(() => panelOf(page).isVisible()).toBe(false)
  expect(await page.locator('#quote-donelan-1').isVisible()).toBe(true)
})

it('leaves a click with the control key to the browser, which opens a tab', async () => {
  const page = await openEdition(DESKTOP)
  const click = () => mention(page, 'Gina Raimondo').click({ modifiers: ['ControlOrMeta'] })
  await expectTab(page, click, `${READ}?entity=gina-raimondo`)
  expect(addressOf(page)).toBe(READ)
  expect(await panelOf(page).isVisible()).toBe(false)
})

describe('an address with a choice', () => {
  it.each(ALL_THREE)('is in force while the scripts never arrive, on $name', async ({ screen }) => {
    const page = await openPage({
      ...screen,
      path: `${READ}?entity=gina-raimondo`,
      prepare: (empty) => empty.route('**/assets/*.js', () => {}),
      waitUntil: 'commit',
    })
    await page.locator('#seed').waitFor({ state: 'attached' })
    // Nothing is visible as long as the page waits for its fonts.
    await panelOf(page).getByText('Gina Raimondo').waitFor()
    expect(await isInWindow(panelOf(page).getByRole('heading'))).toBe(true)
    expect((await strokes(page, 'gina-raimondo'))[0]?.stroke).toBe(HIGHLIGHTER)
  })

  it.each(BOTH_ENDS)('is in force in every frame that is drawn, on $name', async ({ screen }) => {
    const page = await openEdition({
      ...screen,
      at: '?entity=gina-raimondo',
      prepare: (empty) => empty.addInitScript(watchFrames),
    })
    const frames = await page.evaluate(() => Reflect.get(window, 'frames'))
    expect(frames).toEqual([`Gina Raimondo; ${HIGHLIGHTER}`])
  })

  it('of an entity that is not there shows everything', async () => {
    const page = await openEdition({ ...MIDDLE, at: '?entity=nobody' })
    expect(await panelOf(page).isVisible()).toBe(false)
    expect(await page.locator('#quote-donelan-1').isVisible()).toBe(true)
  })
})

/** The background of each piece of text that points at an entity. */
async function strokes(page: Page, entity: string) {
  return page.locator(`[data-start] [data-entities~="${entity}"]`).evaluateAll((pieces) =>
    pieces.map((piece) => ({
      words: piece.textContent,
      stroke: getComputedStyle(piece).backgroundColor,
    })),
  )
}

/** Where the window and every paragraph of the article stand. */
async function placesOf(page: Page) {
  return page.evaluate(() => ({
    scrolled: scrollY,
    paragraphs: Array.from(document.querySelectorAll('[data-start]'), (paragraph) => {
      const { left, top, width, height } = paragraph.getBoundingClientRect()
      return [left, top, width, height].map(Math.round).join(' ')
    }),
  }))
}

/** Count, in the page, what is done to the paragraphs beyond their attributes. */
function watchText(): void {
  Reflect.set(window, 'rewritten', 0)
  const observer = new MutationObserver((changes) => {
    const sum = Number(Reflect.get(window, 'rewritten')) + changes.length
    Reflect.set(window, 'rewritten', sum)
  })
  for (const paragraph of document.querySelectorAll('[data-start]')) {
    observer.observe(paragraph, { childList: true, characterData: true, subtree: true })
  }
}

/** Note, in the page, what each frame shows of the choice, once for frames that show the same. */
function watchFrames(): void {
  const frames: string[] = []
  Reflect.set(window, 'frames', frames)
  requestAnimationFrame(function look() {
    requestAnimationFrame(look)
    const heading = document.querySelector('.panel .panel-name')
    const name = document.querySelector('[data-start] [data-entities~="gina-raimondo"]')
    if (!heading || !name || !document.getElementById('sources')) return
    const shown = `${heading.textContent}; ${getComputedStyle(name).backgroundColor}`
    if (frames.at(-1) !== shown) frames.push(shown)
  })
}

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close' }).filter({ visible: true }).first().click()
}

async function pressEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
}

async function goBack(page: Page): Promise<void> {
  await page.goBack()
}
