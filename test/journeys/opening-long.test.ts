import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { CLIPBOARD, clipboard } from './support/clipboard'
import { hasDrawn, isWhole, soon } from './support/open-edition'
import { openNew, readTyped } from './support/open-own'
import { readPaper, withoutSpace, wordsOn } from './support/read-paper'
import { BOTH_ENDS, DESKTOP } from './support/screens'
import { readToTheEnd, shiftOf, watchShifts } from './support/shifts'

/** Some thousand words. */
const TEXT = v
  .parse(
    v.array(v.object({ text: v.string() })),
    JSON.parse(readFileSync('test/data/wikinews.json', 'utf8')),
  )
  .slice(0, 4)
  .map(({ text }) => text)
  .join('\n\n')

describe.each(BOTH_ENDS)('a long article of one’s own on $name', ({ screen }) => {
  it('is drawn whole, and nothing in it jumps', { tags: 'main' }, async () => {
    const page = await openNew({ ...screen, prepare: watchShifts })
    await readTyped(page, TEXT)
    await isWhole(page)
    await isAtRest(page)
    const paragraphs = await paragraphsOf(page)
    expect(wordsOf(paragraphs.join(' '))).toEqual(wordsOf(TEXT))
    await readToTheEnd(page)
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.01)
    await page.reload()
    await isWhole(page)
    await isAtRest(page)
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.01)
    expect(await paragraphsOf(page)).toEqual(paragraphs)
  })
})

describe('before the far parts of a long article are laid out', () => {
  it('a link leads to a quote that is far, level with its words', async () => {
    const page = await openUnfinished()
    const card = page.locator('[data-beside] .quote-card').last()
    const id = await card.getAttribute('id')
    expect(await card.isVisible()).toBe(false)
    await page.goto(`${page.url()}#${id}`)
    await page.reload()
    await soon(() => levelOf(page)).toBeLessThan(60)
    expect(await page.locator('[data-target]').getAttribute('id')).toBe(id)
  })

  it('all of it is printed', async () => {
    const page = await openUnfinished()
    const paper = wordsOn(await readPaper(page))
    // Names have their numbers behind them there, and any line may be the last of a sheet.
    const begins = await page.evaluate(() =>
      [...document.querySelectorAll('.paragraph-text:not([hidden])')].flatMap((paragraph) => {
        const words = paragraph.firstChild?.textContent?.trim().split(/\s+/) ?? []
        return words.length > 4 ? [words.slice(0, 4).join('')] : []
      }),
    )
    expect(begins.length).toBeGreaterThan(10)
    expect(begins.filter((words) => !paper.includes(withoutSpace(words)))).toEqual([])
  })

  it('all of it is copied', async () => {
    const page = await openUnfinished()
    await page.evaluate(() => {
      const text = document.querySelector('[data-text]')
      if (text) getSelection()?.selectAllChildren(text)
    })
    await page.keyboard.press('Control+C')
    await soon(async () => wordsOf(await clipboard(page)).length).toBeGreaterThan(
      wordsOf(TEXT).length - 50,
    )
  })
})

/** Open a long article of one's own in a browser that never has a moment, so that nothing far is laid out. */
async function openUnfinished(): Promise<Page> {
  const page = await openNew({ ...DESKTOP, permissions: CLIPBOARD })
  await readTyped(page, TEXT)
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.reload()
  await page.locator('#p1').waitFor({ state: 'attached' })
  await hasDrawn(page)
  expect(await page.locator('html[data-whole]').count()).toBe(0)
  return page
}

/** How far the target of the address and the first line of its words are apart, in CSS pixels, while it shows. */
async function levelOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const card = document.querySelector('[data-target]')?.getBoundingClientRect()
    const words = [...(CSS.highlights.get('passage') ?? [])][0]
    if (!card || !(words instanceof Range) || card.top > innerHeight || card.bottom < 0) {
      return Number.POSITIVE_INFINITY
    }
    return Math.abs(card.top - words.getBoundingClientRect().top)
  })
}

function paragraphsOf(page: Page): Promise<string[]> {
  return page.locator('[data-start]').allTextContents()
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((words) => words !== '')
}
