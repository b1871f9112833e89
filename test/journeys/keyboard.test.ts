// @module-tag main
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { addressOf, mention, openEdition, soon } from './support/open-edition'
import { ALL_THREE, BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { READ } from './support/the-edition'

const SKIPS = ['Skip to the article', 'Skip to quotes', 'Skip to entities']

it('the ways past what repeats come first, seen when reached', async () => {
  const page = await openEdition(PHONE)
  for (const name of SKIPS) {
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({ name, faults: [] })
  }
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('quotes')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('aside')?.id)).toBe('quotes')
})

it.each([
  ...ALL_THREE.map((row) => ({ ...row, at: '' })),
  ...BOTH_ENDS.map((row) => ({ ...row, at: '?entity=gina-raimondo' })),
])('all is reached by keyboard, seen and clear of the bars, at “$at” on $name', async (row) => {
  const page = await openEdition({ ...row.screen, at: row.at })
  const links = await page.locator('[data-start] a').allTextContents()
  const stops = await tabThrough(page)
  expect(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual(
    [],
  )
  const names = stops.map(({ name }) => name)
  for (const name of ['Contents', 'View', 'Gina Raimondo', 'In the text']) {
    expect(names).toContain(name)
  }
  expect(stops.length).toBeGreaterThan(60)
  const mentions = stops.filter(({ isMention }) => isMention)
  expect(
    mentions.map(({ name }) => name),
    'a mention is one stop',
  ).toEqual(links)
})

it('menus open by Enter, close by Esc with the focus back, and keep the choice', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=nist' })
  for (const { menu, popover } of [
    { menu: 'View', popover: '#settings' },
    { menu: 'Contents', popover: '#contents' },
  ]) {
    const button = page.getByRole('button', { name: menu, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator(popover).locator('a, input').first().waitFor()
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(
      (within) => document.activeElement?.closest(within) !== null,
      popover,
    )
    expect(isInside, menu).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator(popover).waitFor({ state: 'hidden' })
    await soon(() => button.evaluate((own) => own === document.activeElement), menu).toBe(true)
    expect(addressOf(page)).toBe(`${READ}?entity=nist`)
  }
  await page.keyboard.press('Escape')
  await soon(() => addressOf(page)).toBe(READ)
})

it('a theme is chosen by the arrow keys', async () => {
  const page = await openEdition(DESKTOP)
  await page.getByRole('button', { name: 'View', exact: true }).press('Enter')
  const theme = page.getByRole('group', { name: 'Theme' })
  await theme.getByLabel('As the system').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await soon(() => theme.getByLabel('Dark').isChecked()).toBe(true)
  await soon(() =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(16, 20, 24)')
})

it('the focus stays where it is when something is chosen', async () => {
  const page = await openEdition(DESKTOP)
  const link = mention(page, 'Michelle Donelan')
  await link.press('Enter')
  await soon(() => addressOf(page)).toContain('michelle-donelan')
  expect(await link.evaluate((own) => own === document.activeElement)).toBe(true)
})

type Stop = {
  readonly name: string
  readonly isMention: boolean
  /** Why a reader could not see that it has the focus. */
  readonly faults: readonly string[]
}

/** Press Tab from the top until the end, and look at each thing that gets the focus. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop === null || stops.length > 400) return stops
    stops.push(stop)
  }
}

/** What has the focus and how it can be seen; `null` when nothing of the page has it, or had it before. */
async function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || element.hasAttribute('data-was-focused'))
      return null
    element.setAttribute('data-was-focused', '')
    const own = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName
    return {
      name: own.trim(),
      isMention: element.matches('[data-start] a'),
      faults: faultsOf(element),
    }

    function faultsOf(stop: Element): string[] {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop)
      const hasLine = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
      const shown = stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      return [
        ...(hasLine || boxShadow !== 'none' ? [] : ['nothing shows the focus']),
        ...(shown ? [] : ['it is not visible']),
        ...(isClear(stop) ? [] : ['it is out of the window or covered']),
      ]
    }

    /** Whether any of a grid of points of an element is on top: part of it may be covered. */
    function isClear(stop: Element): boolean {
      return Array.from(stop.getClientRects()).some((box) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((across) =>
          [0.2, 0.5, 0.8].some((down) => {
            const x = box.left + box.width * across
            const y = box.top + box.height * down
            const top = document.elementFromPoint(x, y)
            return (
              top !== null && (stop.contains(top) || top.contains(stop)) && top !== document.body
            )
          }),
        ),
      )
    }
  })
}
