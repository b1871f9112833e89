// @module-tag main
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'

import { eventsInOrder } from '@/edition/events'
import { listedEntities } from '@/edition/listed-entities'
import { SITE } from '../support/build-site'
import { isAtRest } from './support/at-rest'
import { isAlive, mention } from './support/open-edition'
import { holdRequests, openPage } from './support/open-page'

import { ALL_THREE, BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

it.each(BOTH_ENDS)(
  'without scripts, the page holds and shows all, and its links lead there, on $name',
  async ({ screen }) => {
    const page = await openPage({ ...screen, path: READ, javaScriptEnabled: false })

    expect(await articleText(page)).toBe(EDITION.article.text)
    const heights = await page
      .locator('main [data-start]')
      .evaluateAll((all) => all.map((paragraph) => paragraph.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThan(15)

    const quotes = page.getByRole('complementary', { name: 'Quotes' })
    for (const { id } of EDITION.quotations) {
      expect(await quotes.locator(`#quote-${id}`).isVisible(), id).toBe(true)
    }
    const entities = page.getByRole('region', { name: 'Entities' })
    for (const { id, description } of listedEntities(EDITION)) {
      expect(await entities.locator(`#entity-${id}`).innerText(), id).toContain(description)
    }
    const timeline = page.getByRole('region', { name: 'Timeline' })
    await timeline.getByText('Since this article').click()
    for (const { id, label, description } of eventsInOrder(EDITION)) {
      const words = await timeline.locator(`#event-${id}`).innerText()
      expect(words, id).toContain(label)
      expect(words, id).toContain(description)
    }

    const { ids, places, choices } = await linksOf(page)
    expect(new Set(ids).size, ids.toSorted().join(' ')).toBe(ids.length)
    expect(places.filter((place) => !ids.includes(place))).toEqual([])
    expect(choices.length).toBeGreaterThan(20)
    for (const { entity, place } of choices) {
      expect(place).toBe(`entity-${entity}`)
      expect(ids).toContain(place)
    }

    await mention(page, 'Gina Raimondo').click()
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(
      '?entity=gina-raimondo#entity-gina-raimondo',
    )
    const entry = page.locator('#entity-gina-raimondo')
    const [top, bar] = await Promise.all([
      entry.evaluate((row) => row.getBoundingClientRect().top),
      page
        .locator('header')
        .first()
        .evaluate((header) => header.getBoundingClientRect().bottom),
    ])
    expect(top).toBeGreaterThanOrEqual(bar)
    expect(top).toBeLessThan(screen.height)
  },
)

const FILES_OF_SCRIPTS = /\/assets\/.*\.js$/

it.each([
  ['are off', { javaScriptEnabled: false }],
  ['are missing', { prepare: refuseScripts, expectsErrors: true }],
  ['are long in coming', { prepare: leaveScriptsUnanswered, waitUntil: 'commit' }],
] as const)('shows no control that does nothing while scripts %s', async (_why, visit) => {
  for (const path of [READ, 'library/']) {
    const page = await openPage({ ...DESKTOP, path, ...visit })
    await page.locator('header').first().waitFor()
    // What opens below its button by itself needs no script.
    const controls = page.locator('button:not([popovertarget="contents"]), input, select')
    expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
  }
})

it('says without scripts in the library where one can read, and not that it is coming', async () => {
  const page = await openPage({ ...DESKTOP, path: '/library/', javaScriptEnabled: false })
  expect(await page.locator('body').innerText()).not.toContain('on its way')
  await page.getByRole('link', { name: 'the first edition' }).click()
  expect(new URL(page.url()).pathname).toBe('/')
})

it('lists the contents in the page without scripts', async () => {
  const page = await openPage({ ...PHONE, path: READ, javaScriptEnabled: false })
  await page.getByRole('button', { name: 'Contents' }).click()
  const contents = page.getByRole('navigation', { name: 'Contents' })
  for (const { heading } of EDITION.sections) {
    expect(await contents.getByRole('link', { name: heading }).isVisible(), heading).toBe(true)
  }
})

it.each([
  ...ALL_THREE.map((row) => ({ ...row, at: '' })),
  { name: 'a phone', screen: PHONE, at: '?entity=gina-raimondo' },
])('is brought to life as it stands, at “$at” on $name', async ({ screen, at }) => {
  const scripts = holdRequests()
  const page = await openPage({
    ...screen,
    path: READ + at,
    prepare: (empty) => empty.route('**/assets/*.js', scripts.hold),
    waitUntil: 'commit',
  })
  await page.locator('#seed').waitFor({ state: 'attached' })
  const before = await page.evaluateHandle(() => {
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    )
    const nodes = new Set<Node>()
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest('[data-text]')) nodes.add(walker.currentNode)
    }
    return nodes
  })
  const count = await before.evaluate((nodes) => nodes.size)
  scripts.release()
  await isAlive(page)
  const kept = await before.evaluate(
    (nodes) => [...nodes].filter((node) => node.isConnected).length,
  )
  expect(count).toBeGreaterThan(100)
  expect(kept).toBe(count)
  expect(await articleText(page)).toBe(EDITION.article.text)
})

it('fetches its code in few files, and none for what stands in the page as it came', async () => {
  const fetched: string[] = []
  const page = await openPage({
    ...PHONE,
    path: READ,
    prepare: async (empty) => empty.on('request', (request) => fetched.push(request.url())),
  })
  await isAlive(page)
  await isAtRest(page)
  const names = scriptsIn(fetched)
  // Whether fonts come late is the machine's affair. Not among them is what draws a whole page.
  expect(names.filter((name) => name !== 'late-fonts')).toEqual([
    'bring-to-life',
    'index',
    'rolldown-runtime',
  ])
  expect(scriptsIn(readdirSync(join(SITE.folder, 'assets')))).toContain('draw-page')
})

/** The names of the scripts among files or addresses, without what tells their versions apart. */
function scriptsIn(files: readonly string[]): string[] {
  return files.flatMap((file) => /([^/]+)-[\w-]{7}\.js$/.exec(file)?.[1] ?? []).toSorted()
}

/** The text of the article as the page has it. */
async function articleText(page: Page): Promise<string> {
  const paragraphs = await page.locator('main [data-start]').allTextContents()
  return paragraphs.join('\n\n')
}

/** Every id of the page, the places its links lead to, and its links that choose. */
async function linksOf(page: Page) {
  return page.evaluate(() => {
    const hrefs = [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '')
    return {
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      places: hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1)),
      choices: hrefs
        .filter((href) => href.startsWith('?entity='))
        .map((href) => new URL(href, location.href))
        .map((url) => ({ entity: url.searchParams.get('entity'), place: url.hash.slice(1) })),
    }
  })
}

async function refuseScripts(page: Page): Promise<void> {
  await page.route(FILES_OF_SCRIPTS, (route) => route.abort())
}

async function leaveScriptsUnanswered(page: Page): Promise<void> {
  await page.route(FILES_OF_SCRIPTS, () => {})
}
