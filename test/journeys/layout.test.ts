import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { hasDrawn, mention, openEdition, setReading, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { PHONE } from './support/screens'
import { READ } from './support/the-edition'

const WIDE_ENOUGH = [820, 1024, 1200, 1440, 1920] as const

/** From how wide a window on the largest letters leave room for a margin, in CSS pixels. */
const LARGEST_BESIDE = 1088

it.each(WIDE_ENOUGH)(
  'the margin at %i px stands beside its words, clear of the text and of itself',
  { tags: 'main' },
  async (width) => {
    const page = await openEdition({ width, height: 900, at: '?entity=michelle-donelan' })
    await soon(() => marginFaults(page), 'behind the panel').toEqual([])
    await page.keyboard.press('Escape')
    await soon(() => marginFaults(page), 'without a choice').toEqual([])
    if (width < LARGEST_BESIDE) return
    await setReading(page, 'Text size', 'Largest')
    await soon(() => marginFaults(page), 'with the largest text').toEqual([])
  },
)

it.each([820, 1024, 1280, 1440, 1920])(
  'every quote and note stands within three lines of its words at %i px',
  { tags: 'main' },
  async (width) => {
    const page = await openEdition({ width, height: 900 })
    await soon(() => marginFaults(page)).toEqual([])
    const drifts = await linesFromWords(page)
    expect(drifts.length).toBeGreaterThan(10)
    expect(Math.max(...drifts)).toBeLessThanOrEqual(3)
  },
)

it.each([820, 1200, 1280, 1366, 1440, 1920])(
  'a line holds 55 characters or more at %i px, at every size of letters',
  async (width) => {
    const page = await openEdition({ width, height: 900 })
    for (const size of ['Small', 'Medium', 'Large', 'Largest']) {
      await setReading(page, 'Text size', size)
      await hasDrawn(page)
      expect(await charactersInLine(page), size).toBeGreaterThanOrEqual(55)
    }
  },
)

it('keeps the margin level while the window changes its width', async () => {
  const page = await openEdition({ width: 1920, height: 900 })
  for (const width of WIDE_ENOUGH.toReversed()) {
    await page.setViewportSize({ width, height: 900 })
    await soon(() => marginFaults(page), `at ${width} px`).toEqual([])
  }
})

it('has a level margin before any script but the first has arrived', async () => {
  const page = await openPage({
    path: READ,
    width: 1440,
    height: 900,
    prepare: (empty) => empty.route('**/assets/*.js', () => {}),
    waitUntil: 'commit',
  })
  await page.locator('#seed').waitFor({ state: 'attached' })
  await soon(() => marginFaults(page)).toEqual([])
})

const NARROW = [
  { name: '320 px', screen: { ...PHONE, width: 320 } },
  { name: '400 % zoom', screen: { width: 320, height: 256 } },
  { name: 'a phone', screen: PHONE },
] as const

it.each(NARROW)(
  'at $name the page needs no scrolling sideways, however it is set',
  async ({ screen }) => {
    const page = await openEdition(screen)
    expect(await sidewaysFaults(page)).toEqual([])
    await mention(page, 'Gina Raimondo').click()
    await page.locator('#timeline details').last().locator('summary').click()
    await hasDrawn(page)
    expect(await sidewaysFaults(page), 'with a choice and all events').toEqual([])
    await setReading(page, 'Text size', 'Largest')
    await hasDrawn(page)
    expect(await sidewaysFaults(page), 'with the largest text').toEqual([])
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    })
    await hasDrawn(page)
    expect(await sidewaysFaults(page), 'with the spacing of WCAG 1.4.12').toEqual([])
    await setReading(page, 'Text size', 'Medium')
    await hasDrawn(page)
    expect(await sidewaysFaults(page), 'with that spacing and medium text').toEqual([])
  },
)

it.each(['/library/', '/404.html'])('at 320 px %s needs no scrolling sideways', async (path) => {
  const page = await openPage({ ...PHONE, width: 320, path })
  await page.locator('h1').waitFor()
  expect(await sidewaysFaults(page)).toEqual([])
})

/** What stands wrong in the margin, in words; a pixel is let pass. */
async function marginFaults(page: Page): Promise<string[]> {
  const { items, paragraphs } = await marginOf(page)
  if (items.length === 0) return ['nothing stands in the margin']
  const overlapping = items.flatMap(({ name, box }, index) => {
    const next = items[index + 1]
    return next && next.box.top < box.bottom - 1 ? [`“${name}” overlaps “${next.name}”`] : []
  })
  const onText = items.flatMap(({ name, box }) =>
    paragraphs.some((paragraph) => touch(box, paragraph)) ? [`“${name}” stands on the text`] : [],
  )
  const above = items.flatMap(({ name, box, words }) =>
    box.top < words - 1 ? [`“${name}” stands ${words - box.top} px above its words`] : [],
  )
  return [...overlapping, ...onText, ...above]
}

/** How many lines of the text below its words each item of the margin stands. */
async function linesFromWords(page: Page): Promise<number[]> {
  const { items, line } = await marginOf(page)
  return items.map(({ box, words }) => (box.top - words) / line)
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The items of the margin and how high the words stand that each is beside, with the paragraphs and a line of the text. */
async function marginOf(page: Page) {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('[data-start]')]
    const items = [...document.querySelectorAll<HTMLElement>('[data-beside]')]
      .filter((item) => item.getBoundingClientRect().height > 0)
      .map((item) => ({
        name: item.innerText.slice(0, 40),
        box: contentBox(item),
        words: topOfWords(Number(item.dataset['beside'])),
      }))
    return {
      items,
      paragraphs: texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
      line: Number.parseFloat(getComputedStyle(texts[0] ?? document.body).lineHeight),
    }

    /** The box around all that can be seen of an element. */
    function contentBox(element: HTMLElement) {
      const boxes = [...element.querySelectorAll('*')]
        .filter((inner) => inner.checkVisibility({ opacityProperty: true }))
        .filter((inner) => !inner.matches('.sr-only'))
        .map((inner) => inner.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0)
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.min(...boxes.map(({ top }) => top)),
        // Words that are cut off after some lines have their boxes below.
        bottom: Math.min(
          Math.max(...boxes.map(({ bottom }) => bottom)),
          element.getBoundingClientRect().bottom,
        ),
      }
    }

    function topOfWords(offset: number): number {
      const paragraph = texts.findLast((one) => Number(one.dataset['start']) <= offset)
      const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT)
      let left = offset - Number(paragraph?.dataset['start'])
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (left < length) {
          const range = document.createRange()
          range.setStart(node, left)
          range.setEnd(node, left + 1)
          return range.getBoundingClientRect().top
        }
        left -= length
      }
      return Number.POSITIVE_INFINITY
    }
  })
}

/** How many characters the lines of the longest paragraph hold on average, the last one apart. */
async function charactersInLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [paragraph] = [...document.querySelectorAll('[data-start]')].toSorted(
      (a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0),
    )
    if (!paragraph) return 0
    const tops = [...textNodes(paragraph)].flatMap((node) =>
      Array.from({ length: node.length }, (_, at) => topOf(node, at)),
    )
    const last = tops.at(-1) ?? 0
    const full = tops.filter((top) => top < last - 8)
    return full.length / full.filter((top, at) => top > (full[at - 1] ?? -1) + 8).length

    function* textNodes(element: Element) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) yield node
      }
    }

    function topOf(node: Text, at: number): number {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect().top
    }
  })
}

/** What makes a reader scroll sideways, or cannot be reached by scrolling at all. */
async function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = [...document.querySelectorAll('body *')]
      .filter((part) => part.childElementCount === 0 && part.checkVisibility())
      .filter((part) => part.getBoundingClientRect().right + scrollX > clientWidth + 0.5)
      .map((part) => `${part.tagName} “${part.textContent?.slice(0, 30)}”`)
    const scrolls =
      scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide: ${wide.join(', ')}`] : []
    const outside = [...document.querySelectorAll('a, button, p, h1, h2, h3, dd, li')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // The cast scrolls by itself.
      .filter((element) => !element.matches('.sr-only, .sr-only *, .cast *'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left + scrollX < -0.5 || right + scrollX > clientWidth + 0.5)
      })
      .map((element) => `${element.tagName} “${element.textContent?.slice(0, 30)}” is cut off`)
    return [...scrolls, ...outside]
  })
}
