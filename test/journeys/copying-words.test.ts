// @module-tag main
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { openEdition } from './support/open-edition'
import { openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const CLIPBOARD = ['clipboard-read', 'clipboard-write']
const PARAGRAPHS = EDITION.article.text.split('\n\n')
const TOOLS = /Copy link|Share\b|Cite\b|Picture\b|[¶❞#]/

describe.each(BOTH_ENDS)('what is selected and copied on $name', ({ screen }) => {
  it('is the text alone, over paragraphs, side-heads and mentions', async () => {
    const page = await openEdition({ ...screen, permissions: CLIPBOARD })
    await isAtRest(page)
    await select(page, '#p3', '#p5')
    const { plain, html } = await copy(page)
    expect(plain).toBe(PARAGRAPHS.slice(2, 5).join('\n\n'))
    expect(html.match(/<p[ >]/g)).toHaveLength(3)
    expect(html).not.toMatch(/style=|class=|<a /)
    await select(page, '#p3 a:has-text("Raimondo")')
    expect((await copy(page)).plain).toMatch(/Raimondo$/)
  })
})

it.each([
  {
    of: 'a quote',
    at: '',
    selector: '#quote-raimondo-1',
    has: /“Our partnership makes clear.*guidance”/,
  },
  { of: 'a note', at: '', selector: '.quotes [data-beside]', has: /^Signed in Washington/ },
  { of: 'an event', at: '#timeline', selector: '#event-order-issued', has: /Executive order/ },
  {
    of: 'the panel',
    at: '?entity=gina-raimondo',
    selector: '.panel',
    has: /“Our partnership signifies .*stringent guidance\.”/,
  },
])('of $of it has the words, with their quotation marks, and no tools', async (piece) => {
  const page = await openEdition({ ...DESKTOP, at: piece.at, permissions: CLIPBOARD })
  await page.locator(piece.selector).first().waitFor()
  await isAtRest(page)
  await select(page, piece.selector)
  const { plain, html } = await copy(page)
  expect(plain).toMatch(piece.has)
  expect(plain).not.toMatch(TOOLS)
  expect(html).not.toMatch(/style=|class=/)
})

it('of a page that shares a quote it has both wordings, each in its marks', async () => {
  const path = `${READ}quote/raimondo-1/`
  const page = await openPage({ ...DESKTOP, path, permissions: CLIPBOARD })
  await select(page, 'main')
  const { plain } = await copy(page)
  expect(plain).toMatch(/“Our partnership signifies/)
  expect(plain).toMatch(/“Our partnership makes clear/)
})

/** Select all of an element, or from the beginning of one to the end of another. */
async function select(page: Page, from: string, to = from): Promise<void> {
  const [first, last] = [page.locator(from).first(), page.locator(to).first()]
  const end = await last.elementHandle()
  await first.evaluate((start, final) => {
    const selection = getSelection()
    if (!(final instanceof Element)) throw new Error('Nothing to select')
    selection?.setBaseAndExtent(start, 0, final, final.childNodes.length)
  }, end)
}

async function copy(page: Page): Promise<{ readonly plain: string; readonly html: string }> {
  await page.keyboard.press('Control+c')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { plain: await read('text/plain'), html: await read('text/html') }
  })
}
