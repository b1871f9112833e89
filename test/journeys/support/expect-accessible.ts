import { AxeBuilder } from '@axe-core/playwright'
import { source } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails with each thing on the page, or within one part of it, that axe knows to be an obstacle
 * to somebody.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await expectNoViolations(axeOn(page).include(within).withTags(TAGS))
}

/** Fails with all that is not called by the words it shows; axe leaves this off unless asked for. */
export async function expectNamesToHoldWords(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page, axeSource: source }).setLegacyMode()
  await expectNoViolations(axe.withRules(['label-content-name-mismatch']))
}

/** Fails with all words there that do not stand out enough from what is behind them. */
export async function expectContrast(page: Page, within = 'html'): Promise<void> {
  await expectNoViolations(axeOn(page).include(within).withRules(['color-contrast']))
}

/** Without what our pages have no use for, frames and sheets of others: half the time. */
function axeOn(page: Page): AxeBuilder {
  const options = { resultTypes: ['violations' as const], preload: false }
  return new AxeBuilder({ page }).options(options).setLegacyMode()
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  const obstacles = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
  expect(obstacles, obstacles.join('\n')).toEqual([])
}
