// @module-tag main
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { quotationEnd, quotationStart } from '@/edition/quotations'
import { showTools } from './support/menus'
import { openEdition, soon } from './support/open-edition'
import { ALL_THREE, DESKTOP, PHONE } from './support/screens'
import { EDITION } from './support/the-edition'

const PRINTED = EDITION.quotations
  .filter(({ directness }) => directness !== 'indirect')
  .map((quotation) => ({
    id: quotation.id,
    words: EDITION.article.text.slice(quotationStart(quotation), quotationEnd(quotation)),
  }))

it.each(ALL_THREE)(
  'the quotes on $name print the words, mark what differs and lead to the text',
  async ({ screen }) => {
    const page = await openEdition(screen)
    const list = page.getByRole('complementary', { name: 'Quotes' })
    const said = await list.textContent()
    for (const { words } of PRINTED) expect(said?.split(words), words).toHaveLength(2)
    const attribution = 'All words in quotation marks are attributed.'
    expect(await page.getByText(attribution).isVisible()).toBe(true)
    await list.locator('#quote-raimondo-1').getByText('Both wordings').click()
    const lines = await page.locator('#quote-raimondo-1 mark').evaluateAll((marks) =>
      marks
        .filter((mark) => mark.checkVisibility())
        .map((mark) => {
          const { textDecorationLine, textDecorationColor } = getComputedStyle(mark)
          return `${textDecorationLine} ${textDecorationColor}`
        }),
    )
    expect(lines.length).toBeGreaterThan(4)
    expect(new Set(lines)).toEqual(
      new Set(['underline rgb(192, 40, 30)', 'underline rgb(31, 79, 209)']),
    )
    const tool = page
      .locator('#p4')
      .locator('..')
      .getByRole('link', { name: /^Go to Quote 1 of 2/ })
    await tool.focus()
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('quote-raimondo-1')
    const link = page.locator('#quote-donelan-1').getByRole('link', { name: 'In the text' })
    await showTools(link)
    await link.click()
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p8')
    await soon(() => highlighted(page)).toContain('AI development’s safety is a universal concern')
    const landed = page.getByText('Paragraph 8, in “What Donelan said”')
    await landed.filter({ visible: true }).first().waitFor()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await soon(() => link.evaluate((own) => own === document.activeElement)).toBe(true)
    const box = await link.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(screen.height)
  },
)

it('on a desktop a quote stands once, with the words of the record and what differs told', async () => {
  const page = await openEdition(DESKTOP)
  const quotes = page.locator('figure.quote-card').filter({ visible: true })
  expect(await quotes.count()).toBe(EDITION.quotations.length)
  for (const fold of await page.getByText('Both wordings').filter({ visible: true }).all()) {
    await fold.click()
  }
  const [record] = EDITION.quotations.find(({ id }) => id === 'donelan-1')?.records ?? []
  const wordings = await page.locator('#quote-donelan-1 blockquote').allTextContents()
  expect(wordings).toContain(`“${record?.words}”`)
  expect(await page.locator('#quote-donelan-1').innerText()).toContain('Wording seen in')
  const names = await accessibleNames(page)
  const begins = names.filter((name) => name.includes('differs'))
  const marks = await page.locator('mark').filter({ visible: true }).count()
  expect(marks).toBeGreaterThan(5)
  expect(begins.length).toBe(marks)
})

it('on a phone a quote follows its paragraph and stands again in the list', async () => {
  const page = await openEdition(PHONE)
  for (const quote of PRINTED) {
    const copies = page.getByRole('figure').filter({ hasText: quote.words, visible: true })
    expect(await copies.count()).toBe(2)
    expect(await copies.nth(1).getAttribute('id')).toBe(`quote-${quote.id}`)
    const paragraph = page.locator('[data-start]').filter({ hasText: quote.words })
    const next = page.locator(`[data-start]:below([data-start]:has-text("${quote.words}"))`).first()
    const [copyBox, paragraphBox, nextBox] = await Promise.all(
      [copies.nth(0), paragraph, next].map((element) => element.boundingBox()),
    )
    expect(copyBox?.y).toBeGreaterThan((paragraphBox?.y ?? 0) + (paragraphBox?.height ?? 0) - 1)
    expect(copyBox?.y).toBeLessThan(nextBox?.y ?? 0)
  }
})

/** The words under the highlight that shows a passage. */
async function highlighted(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('passage') ?? [])]
    return ranges.map((range) => (range instanceof Range ? range.toString() : '')).join('')
  })
}

/** Every name in the tree that assistive technology gets. */
async function accessibleNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value))
}
