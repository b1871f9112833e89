import { AxeBuilder } from '@axe-core/playwright'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

/**
 * All rules that axe has, whatever their tags: the experimental ones and those for level AAA among
 * them. One is left to `expectArticleContrast`: its 7:1 is what is claimed for the article alone.
 */
const RULES = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => rule !== 'color-contrast-enhanced')

/**
 * Fails with each thing on the page, or within one part of it, that axe knows to be an obstacle
 * to somebody.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await expectNoViolations(axeOn(page).include(within).withRules(RULES))
}

/** Fails with all plain text of the article that does not stand out by 7:1 from what is behind it. */
export async function expectArticleContrast(page: Page): Promise<void> {
  const looking = axeOn(page).include('.paragraph-text:not([data-paragraph-kind])')
  await expectNoViolations(looking.withRules(['color-contrast-enhanced']))
}

/** Fails with all words there that do not stand out enough from what is behind them. */
export async function expectContrast(page: Page, within = 'html'): Promise<void> {
  await expectNoViolations(axeOn(page).include(within).withRules(['color-contrast']))
}

/** Without what our pages have no use for, frames and sheets of others: half the time. */
function axeOn(page: Page): AxeBuilder {
  const options = { resultTypes: ['violations' as const], preload: false }
  return new AxeBuilder({ page, axeSource: axe.source }).options(options).setLegacyMode()
}

async function expectNoViolations(looking: AxeBuilder): Promise<void> {
  const { violations } = await looking.analyze()
  const obstacles = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
  expect(obstacles, obstacles.join('\n')).toEqual([])
}
