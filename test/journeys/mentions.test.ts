// @module-tag main
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { panelOf } from './support/menus'
import { mention, openEdition, setReading, soon } from './support/open-edition'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'

it.each(BOTH_ENDS)(
  'a joint mention offers what it points at, by keyboard and by pointer, on $name',
  async ({ screen }) => {
    const page = await withEveryMention(screen)
    await mention(page, 'both nations').press('Enter')
    const menu = page.getByRole('dialog', { name: '“both nations” points at' })
    await menu.waitFor()
    expect(await menu.getByRole('link').allInnerTexts()).toEqual([
      'United States',
      'United Kingdom',
    ])
    await soon(() => focusedWords(page)).toBe('United States')
    await page.keyboard.press('Tab')
    expect(await focusedWords(page)).toBe('United Kingdom')
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    expect(await focusedWords(page)).toBe('both nations')
    expect(new URL(page.url()).search).toBe('')

    await mention(page, 'both nations').click()
    await menu.waitFor()
    const box = await menu.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(screen.width)
    await menu.getByRole('link', { name: 'United States' }).click()
    await soon(() => new URL(page.url()).search, 'by pointer').toBe('?entity=united-states')
    await menu.waitFor({ state: 'hidden' })

    await mention(page, 'both nations').press('Enter')
    await soon(() => focusedWords(page)).toBe('United States')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await soon(() => new URL(page.url()).search, 'by keyboard').toBe('?entity=united-kingdom')
    await menu.waitFor({ state: 'hidden' })
  },
)

const STEPS = ['US Commerce Secretary', 'Gina Raimondo', 'their', 'Raimondo'] as const

it.each(BOTH_ENDS)('steps through the mentions in the panel, on $name', async ({ screen }) => {
  const page = await openEdition({ ...screen, at: '?entity=gina-raimondo' })
  const panel = panelOf(page)
  await panel.getByRole('tab', { name: 'Named 4' }).click()
  for (const [index, words] of STEPS.entries()) {
    await panel.getByRole('button', { name: 'Next mention' }).click()
    await soon(() => chosenWordsInFocus(page)).toBe(words)
    await panel.getByText(`${index + 1} of 4`).waitFor()
    expect(await isFocusClear(page)).toBe(true)
  }
  await panel.getByRole('button', { name: 'Previous mention' }).click()
  await soon(() => chosenWordsInFocus(page)).toBe('their')
})

it('steps by the keys n and p, in a circle, unless they are switched off', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo' })
  await isAtRest(page)
  for (const words of [...STEPS, STEPS[0]]) {
    await page.keyboard.press('n')
    await soon(() => chosenWordsInFocus(page)).toBe(words)
    expect(await isFocusClear(page)).toBe(true)
  }
  await page.keyboard.press('p')
  await soon(() => chosenWordsInFocus(page)).toBe('Raimondo')
  await page.keyboard.press('Control+p')
  await setReading(page, /^Shortcuts/, 'Off')
  await mention(page, 'Twitter').focus()
  await page.keyboard.press('n')
  expect(await focusedWords(page)).toBe('Twitter')
})

it('folds on a phone to the name of what is chosen, and opens again', async () => {
  const page = await openEdition({ ...PHONE, at: '?entity=gina-raimondo' })
  const panel = panelOf(page)
  await panel.getByRole('tab', { name: 'Said 2' }).waitFor()
  const parts = page.getByRole('navigation', { name: 'Parts of the edition' })
  expect(await parts.isVisible()).toBe(false)
  await panel.getByRole('button', { name: 'Fold' }).tap()
  await soon(() => panel.getByRole('tab').first().isVisible()).toBe(false)
  expect((await panel.boundingBox())?.height).toBeLessThan(80)
  await panel.getByRole('button', { name: 'Open' }).tap()
  await soon(() => panel.getByRole('tab').first().isVisible()).toBe(true)
  await panel.getByRole('button', { name: 'Close' }).tap()
  await soon(() => parts.getByRole('link', { name: 'Quotes' }).isVisible()).toBe(true)
  expect(new URL(page.url()).search).toBe('')
})

async function withEveryMention(screen: typeof PHONE | typeof DESKTOP): Promise<Page> {
  const page = await openEdition(screen)
  await setReading(page, 'Marks in the text', 'Every mention')
  await mention(page, 'both nations').waitFor()
  return page
}

async function focusedWords(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.textContent ?? null)
}

/** The words that have the focus, provided that they are marked as chosen. */
async function chosenWordsInFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused?.matches('[data-start] *')) return null
    return focused.matches('[data-chosen], :has([data-chosen])') ? focused.textContent : null
  })
}

/** Whether what has the focus can be seen between the bars, on top of everything. */
async function isFocusClear(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const [box] = focused?.getClientRects() ?? []
    if (!focused || !box) return false
    const top = document.elementFromPoint(box.left + 2, box.top + Math.min(box.height, 20) / 2)
    return top !== null && (focused.contains(top) || top.contains(focused))
  })
}
