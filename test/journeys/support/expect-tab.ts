import type { Page, Request } from 'playwright'
import { expect } from 'vitest'
import { soon } from './open-edition'

/**
 * Fails unless `act` opens a tab behind the page, at this path and query. A current browser has
 * loaded the tab before its requests can be watched, and the tab says where it is; the packaged
 * one loses most tabs that are opened behind another, and its request says where it was to be.
 */
export async function expectTab(
  page: Page,
  act: () => Promise<void>,
  address: string,
): Promise<void> {
  const context = page.context()
  const asked: string[] = []
  const note = (request: Request) => {
    if (request.isNavigationRequest()) asked.push(request.url())
  }
  context.on('request', note)
  const [tab] = await Promise.all([context.waitForEvent('page'), act()])
  expect(tab).not.toBe(page)
  await soon(() => new Set([...asked, tab.url()].filter(Boolean).map(pathAndQuery))).toEqual(
    new Set([address]),
  )
  context.off('request', note)
}

function pathAndQuery(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
