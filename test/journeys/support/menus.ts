import type { Locator, Page } from 'playwright'
import { isAlive } from './open-edition'
import { openPage, type Visit } from './open-page'
import { READ } from './the-edition'

export const RAIMONDO = 'Quote 1 of 2, Gina Raimondo'

export const OFFICIAL =
  'Our partnership makes clear that we aren’t running away from these concerns'

/** Open the edition's page; what is wanted there awaits what lives by itself. */
export async function open({
  at = '',
  ...visit
}: Omit<Visit, 'path'> & { at?: string }): Promise<Page> {
  return openPage({ ...visit, path: READ + at })
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true }).filter({ visible: true }).first()
}

/** The button, once what it is for listens, so that it stays the one it is. */
export async function alive(page: Page, name: string): Promise<Locator> {
  await isAlive(page)
  const found = button(page, name)
  await found.waitFor()
  await showTools(found)
  return found
}

/** Point at the card that a tool belongs to: before, it has no tools for a mouse. */
export async function showTools(tool: Locator): Promise<void> {
  const card = tool.locator('xpath=ancestor::*[contains(@class, "quote-card")]')
  if ((await card.count()) > 0) await card.hover({ position: { x: 20, y: 8 } })
}

/** Press a button, and await the menu or the dialog that it opens. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  await (await alive(page, name)).click()
  const opened = page.getByRole('dialog')
  await opened.waitFor()
  return opened
}

export async function openCitationOfArticle(page: Page): Promise<Locator> {
  const menu = await openMenu(page, 'Cite or export')
  await menu.getByRole('button', { name: 'Cite the article' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite the article' })
  await dialog.waitFor()
  return dialog
}

export async function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? null
  })
}

/** Where all that concerns a choice stands. */
export function panelOf(page: Page): Locator {
  return page.locator('.panel')
}

export async function isInWindow(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top, left, bottom, right } = element.getBoundingClientRect()
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
  })
}
