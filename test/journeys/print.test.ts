import type { Page } from 'playwright'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { isQuoted, wordedRecords } from '@/edition/quotations'
import { shownMentions } from '@/edition/shown-mentions'
import { packEdition } from '@/library/sharing/carried-edition'
import { bareEdition, bareWithKinds } from '../support/bare-edition'
import { openEdition, setReading, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import {
  isInSize,
  type Paper,
  POINTS_PER_MM,
  readPaper,
  textInSize,
  withoutSpace,
  wordsOn,
} from './support/read-paper'
import { DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'
import { OTHER_THEMES } from './support/themes'

const { article } = EDITION

describe('an edition of which next to nothing is known', () => {
  const HEADS = 'h1, h2, h3, h4'

  it('is a page of its text and its entities, with no heading over nothing', async () => {
    const page = await openCarried(bareEdition)
    await page.emulateMedia({ media: 'print' })
    const heads = await page.locator(HEADS).filter({ visible: true }).allTextContents()
    expect(heads).toEqual(['Bridge opens at Alder', 'Entities', 'People', 'Places'])
    const words = await printedOn(page)
    expect(words).toContain('Hale1wasnotthere.')
    expect(words).not.toMatch(/official|stopshere|0sources|null|undefined/)
  })

  it('numbers no headline that stands above the text already, and tells captions from text', async () => {
    const page = await openCarried(bareWithKinds)
    await page.emulateMedia({ media: 'print' })
    const numbers = await page
      .locator('.paragraph-block')
      .evaluateAll((blocks) =>
        blocks.map((block) => getComputedStyle(block, '::before').content !== 'none'),
      )
    expect(numbers).toEqual([
      false,
      ...bareWithKinds.article.text
        .split('\n\n')
        .slice(1)
        .map(() => true),
    ])
    const inks = await page
      .locator('[data-start]')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).color))
    const aside = inks.flatMap((ink, index) => (ink === inks[3] ? [] : [index + 1]))
    expect(aside).toEqual([2, 7, 8])
  })

  async function openCarried(edition: Edition): Promise<Page> {
    const page = await openPage({ ...DESKTOP, path: `/open/#e=${await packEdition(edition)}` })
    await page.getByRole('button', { name: 'Keep it and read' }).click()
    await page.locator('#p2').waitFor()
    await page.locator('#entities h3').first().waitFor({ state: 'attached' })
    return page
  }
})

/** The line that only a script can write: the day, and the address that was open. */
const PRINTED_FROM = /Printed\d+\w+?\d{4}fromhttp.*?us-uk-ai-safety\//

describe.each(['A4', 'Letter'] as const)('on %s', { tags: 'main' }, (format) => {
  let paper: Paper
  let size: number
  beforeAll(async () => {
    const page = await openEdition(DESKTOP)
    paper = await paperOf(page, format)
    size = await articleSize(page)
  })

  it('holds the article exactly, numbers apart', () => {
    const { text, numbers } = articleOn(paper, size)
    expect(text).toBe(article.text.replaceAll(/\s+/g, ' '))
    expect(numbers).toEqual(expectedNumbers())
  })

  it('cuts no line, and shrinks none to fit', () => {
    const { width, printed } = paper
    const margin = 22 * POINTS_PER_MM - 1
    const cut = printed.filter(({ x, width: length }) => x < margin || x + length > width - margin)
    expect(cut.map(({ words }) => words)).toEqual([])
    expect(printed.filter((found) => isInSize(found, size)).length).toBeGreaterThan(20)
  })

  it('has every side-head beside the first line of its section', () => {
    const lines = paper.printed.filter((found) => isInSize(found, size))
    const heads = EDITION.sections.map(({ heading }) =>
      paper.printed.find(
        ({ words, x }) => x < 70 && words.trim() && heading.startsWith(words.trim()),
      ),
    )
    expect(heads.filter((head) => head === undefined)).toEqual([])
    const beside = heads.map((head) =>
      lines.filter(({ page: on, y }) => on === head?.page && Math.abs(y - head.y) < 4),
    )
    for (const [index, { heading, start, end }] of EDITION.sections.entries()) {
      const line = (beside[index] ?? []).map(({ words }) => withoutSpace(words)).join('')
      expect(line.length, heading).toBeGreaterThan(8)
      const section = withoutSpace(article.text.slice(start, end))
      expect(section.slice(0, line.length), heading).toBe(line)
    }
  })

  it('numbers the list of entities as the text does', () => {
    const { printed } = paper
    const listed = EDITION.entities.filter(({ kind }) => kind !== 'event')
    for (const [index, { label }] of listed.entries()) {
      const names = printed.filter(({ words }) => words.trim() && label.startsWith(words.trim()))
      const numbers = printed.filter(
        ({ words, page: sheet, x, y }) =>
          words === String(index + 1) &&
          names.some(
            (name) =>
              name.page === sheet && Math.abs(name.y - y) < 2 && name.x - x < 20 && name.x > x,
          ),
      )
      expect(numbers, label).toHaveLength(1)
    }
  })
})

it.each(['Medium', 'Largest'])('holds all that the edition adds, with %s text', async (size) => {
  const page = await openEdition(PHONE)
  await setReading(page, 'Text size', size)
  const paper = await paperOf(page)
  const words = wordsOn(paper)
  for (const [added, times] of additions()) {
    const found = words.split(withoutSpace(added)).length - 1
    if (times === 'once') expect(found, added).toBe(1)
    else expect(found, added).toBeGreaterThan(0)
  }
  const { text } = articleOn(paper, await articleSize(page))
  expect(text).toBe(article.text.replaceAll(/\s+/g, ' '))
})

it('says where it is from and when', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=us-aisi#p4', timezoneId: 'Asia/Tokyo' })
  await page.clock.setFixedTime('2026-12-31T20:00:00Z')
  const address = new URL(READ, page.url()).href
  const checked = 'Edition checked 25 November 2026.'
  await soon(() => printedOn(page)).toContain(
    withoutSpace(`${checked} Printed 1 January 2027 from ${address}`),
  )
})

it('holds nothing of the interface', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo#p4' })
  await page.getByText('Read from the start').waitFor()
  await page.getByRole('button', { name: 'Contents' }).click()
  const INTERFACE = [
    ...['Copy link', 'Skip to', 'Library', 'Contents', 'Marks', 'Cite or export', 'Both wordings'],
    ...['Close', 'Read from the start', 'Fold', 'mentions:', '¶', '❞', '×'],
  ].map(withoutSpace)
  const screen = withoutSpace((await page.locator('#root').textContent()) ?? '')
  expect(INTERFACE.filter((name) => !screen.includes(name))).toEqual([])
  const words = wordsOn(await paperOf(page))
  expect([...INTERFACE, '[differs'].filter((name) => words.includes(name))).toEqual([])
  const tools = page.locator('button, dialog, input, a[href*="&body="]').filter({ visible: true })
  expect(await tools.count()).toBeGreaterThan(20)
  await page.emulateMedia({ media: 'print' })
  expect(await tools.allTextContents()).toEqual([])
})

describe('is the same', { tags: 'main' }, () => {
  let plain = ''
  beforeAll(async () => {
    const page = await openEdition(DESKTOP)
    await vi.waitFor(async () => {
      plain = await printedOn(page)
      expect(plain).toMatch(PRINTED_FROM)
      // On a busy machine the first sheets may come before the last parts of the page.
      expect(await printedOn(page)).toBe(plain)
    }, 20_000)
  })

  it.each([
    ['with an entity chosen', '?entity=gina-raimondo'],
    ['with one chosen that no quote concerns', '?entity=twitter'],
    ['with a quote landed at, and voices marked', '?marks=voices#quote-donelan-1'],
  ])('%s', async (_, at) => {
    const page = await openEdition({ ...DESKTOP, at })
    await soon(() => printedOn(page)).toBe(plain)
  })

  it('with every mention marked, and with none', async () => {
    const page = await openEdition(DESKTOP)
    for (const marks of ['Every mention', 'Nothing']) {
      await setReading(page, 'Marks in the text', marks)
      await soon(() => printedOn(page), marks).toBe(plain)
    }
  })

  it('without scripts, but for the address', async () => {
    const page = await openPage({ ...DESKTOP, path: READ, javaScriptEnabled: false })
    const words = wordsOn(await readPaper(page))
    expect(words).toBe(plain.replace(PRINTED_FROM, ''))
  })
})

it('leaves the page as it was', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo' })
  await setReading(page, 'Marks in the text', 'Nothing')
  await readPaper(page)
  expect(await page.locator('[data-start] a').count()).toBe(0)
  expect(await page.locator('[data-start] [data-chosen]').count()).toBeGreaterThan(0)
  expect(await page.locator('.printed-from').isVisible()).toBe(false)
})

it('gives back the focus and the selection where the text was drawn anew for it', async () => {
  const page = await openEdition(DESKTOP)
  await setReading(page, 'Marks in the text', 'Every mention')
  for (const name of ['The collaboration', 'Copy link to paragraph 6']) {
    const focused = page.locator('[data-text]').getByRole('link', { name })
    await focused.focus()
    await page.locator('#p4').evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph))
    const before = await page.locator('#p4').elementHandle()
    await readPaper(page)
    expect(await before?.evaluate((paragraph) => paragraph.isConnected), name).toBe(false)
    expect(await focused.evaluate((link) => link === document.activeElement), name).toBe(true)
    const fourth = await page.locator('#p4').textContent()
    expect(await page.evaluate(() => `${getSelection()}`), name).toBe(fourth)
  }
})

it('is black on white from other themes, tells everything by its line and marks no passage', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo' })
  for (const theme of OTHER_THEMES) {
    await page.emulateMedia({ media: 'screen' })
    await setReading(page, 'Theme', theme)
    await page.emulateMedia({ media: 'print' })
    expect(await looksOf(page, 'html')).toMatchObject({ paper: 'rgb(255, 255, 255)' })
    expect(await looksOf(page, '[data-start]')).toMatchObject({ ink: 'rgb(0, 0, 0)' })
    const lines: string[] = []
    for (const kind of ['person', 'organisation', 'place', 'document']) {
      const looks = await looksOf(page, `[data-start] [data-kind='${kind}'] > span`)
      expect(looks).toMatchObject({ ink: 'rgb(0, 0, 0)', paper: 'rgba(0, 0, 0, 0)' })
      lines.push(looks.line)
    }
    expect(lines).toEqual(['solid', 'double', 'dotted', 'dashed'])
    expect(await looksOf(page, '.differs-printed')).toMatchObject({ line: 'solid' })
    expect(await looksOf(page, '.differs-official')).toMatchObject({ line: 'dashed' })
  }
  const marks = ['passage', 'found', 'found-now', 'spoken']
  const papers = await page
    .locator('#p4')
    .evaluate(
      (paragraph, names) =>
        names.map((name) => getComputedStyle(paragraph, `::highlight(${name})`).backgroundColor),
      marks,
    )
  expect(papers).toEqual(marks.map(() => 'rgba(0, 0, 0, 0)'))
})

/** Print in the page's own fonts: in others, words break and stand elsewhere. */
async function paperOf(page: Page, format?: 'A4' | 'Letter'): Promise<Paper> {
  return readPaper(page, format)
}

/** What is printed of the page; the address waits for its script. */
async function printedOn(page: Page): Promise<string> {
  return wordsOn(await paperOf(page))
}

/** The size of the article's type on paper, in points; nothing else has it. */
async function articleSize(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  const pixels = await page
    .locator('[data-start]')
    .first()
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize))
  await page.emulateMedia({ media: null })
  return pixels * 0.75
}

/** The words in the article's type, and the raised numbers among them, in order. */
function articleOn(paper: Paper, size: number) {
  const numbers = paper.printed.filter((found) => isInSize(found, size * 0.62))
  return {
    text: textInSize(paper, size),
    numbers: numbers.flatMap(({ words }) => words.match(/\d+/g) ?? []),
  }
}

/** For each mention that is marked by default, the place of its entity in the list. */
function expectedNumbers(): string[] {
  return shownMentions(EDITION, 'names').flatMap(({ entities }) =>
    entities.map((id) => String(EDITION.entities.findIndex((entity) => entity.id === id) + 1)),
  )
}

/** Everything that stands beside the text, and whether it may stand on the paper only once. */
function additions(): (readonly [string, 'once' | 'more'])[] {
  const { editorial, sections, quotations, notes, gaps, entities, sources } = EDITION
  const records = quotations.filter(isQuoted).flatMap(wordedRecords)
  return [
    [`${article.publisher} · 4 April 2024 · Original (${article.url})`, 'once'],
    [editorial.headline, 'once'],
    [editorial.summary, 'once'],
    ...sections.map(({ heading }) => [heading, 'more'] as const),
    ...records.map(({ label, words, finding, comment, seenIn, official }) => {
      const page = official === null ? '' : `; official page: ${signed(official)}`
      const where = `Wording seen in ${signed(seenIn)}${page}.`
      const said = [finding, comment].filter(Boolean).join(' ')
      return [`Official wording: ${label}. ${where}“${words}”${said}`, 'once'] as const
    }),
    ...notes.map(({ words, text }) => [`${text}About “${words}”`, 'once'] as const),
    ...gaps.map(({ words, text }) => [`${text}“${words}”`, 'once'] as const),
    ...entities.map(({ label, description }) => [label + description, 'once'] as const),
    ['Paragraphs 2, 3, 4, 7, 8, 10.', 'once'],
    ...sources.map(
      ({ publisher, title, url }, index) =>
        [`[${index + 1}] ${publisher}, ${title} (${url})`, 'once'] as const,
    ),
  ]
}

/** A source as what is said names it: its publisher, whether its page was seen, and its number. */
function signed(id: string): string {
  const at = EDITION.sources.findIndex((source) => source.id === id)
  const { publisher, seen } = EDITION.sources[at] ?? {}
  return `${publisher}${seen === 'not-seen' ? ' (page not seen)' : ''} [${at + 1}]`
}

async function looksOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, backgroundColor, textDecorationStyle } = getComputedStyle(element)
      return { ink: color, paper: backgroundColor, line: textDecorationStyle }
    })
}
