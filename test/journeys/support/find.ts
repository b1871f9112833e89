import type { Page } from 'playwright'
import { isAtRest } from './at-rest'
import { openEdition } from './open-edition'
import type { Visit } from './open-page'

/** Open the edition and await the keys, which come when the page is idle. */
export async function openWithKeys(
  visit: Omit<Visit, 'path'> & { readonly at?: string },
): Promise<Page> {
  const page = await openEdition(visit)
  await isAtRest(page)
  return page
}

/** Open Find by its key, with words in its field, and await its list. */
export async function openFind(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await findField(page).fill(query)
  await page.locator('#find-results').waitFor({ state: 'attached' })
}

/** Find's own field. */
export function findField(page: Page) {
  return page.getByRole('combobox', { name: /^Find/ })
}

/** Whether what is typed goes to Find. */
export async function findHasFocus(page: Page): Promise<boolean> {
  if ((await findField(page).count()) === 0) return false
  return findField(page).evaluate((own) => own === document.activeElement)
}

/** The words of the option that is selected; `null` when none is, in the field's eyes too. */
export function selectedOption(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant')
    const option = document.querySelector<HTMLElement>('[role=option][aria-selected=true]')
    if ((option?.id ?? null) !== (id ?? null)) throw new Error('Field and list do not agree')
    return option?.innerText ?? null
  })
}
