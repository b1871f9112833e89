import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { wordFile, wordParagraph } from '../support/zip-file'
import { soon } from './support/open-edition'
import { openNew } from './support/open-own'
import { chooseFiles, pasteOn } from './support/pasting'

const HOSTILE = v
  .parse(
    v.array(v.object({ html: v.string() })),
    JSON.parse(readFileSync('test/data/hostile-markup.json', 'utf8')),
  )
  .map(({ html }) => html)

describe.each([
  { policy: 'the policy', bypassCSP: false },
  { policy: 'no policy', bypassCSP: true },
])('under $policy, what is hostile runs nothing and loads nothing', ({ bypassCSP }) => {
  it('where it is pasted as rich words', async () => {
    const { page, strangers } = await openWatched(bypassCSP)
    await pasteOn(page, { 'text/html': `<p>Ready</p>` })
    await soon(() => page.getByLabel('Text').inputValue()).toBe('Ready')
    // All in one, and each fourth by itself, since what is open may swallow what follows it.
    const pasted = [HOSTILE.join('<p>Here.</p>'), ...HOSTILE.filter((_, at) => at % 4 === 0)]
    expect(await pasteEach(page, pasted)).toBe(pasted.length)
    await expectNothingRan(page, strangers)
  }, 120_000)

  it.each([
    ['a.html', `<!doctype html><body><p>Here.</p>${HOSTILE.join('<p>Here.</p>')}`],
    ['a.md', `Here.\n\n${HOSTILE.join('\n\n')}`],
    ['a.txt', `Here.\n\n${HOSTILE.join('\n\n')}`],
    [
      'a.docx',
      wordFile(['Here.', ...HOSTILE].map((words) => wordParagraph('Title', escaped(words)))),
    ],
  ])(
    'where it is a file, %s, that is read',
    async (name, content) => {
      const { page, strangers } = await openWatched(bypassCSP)
      await chooseFiles(page, [name, content])
      await soon(() => page.getByLabel('Text').inputValue()).toMatch(/^Here\./)
      await page.getByLabel('Title').fill('Hostile')
      if (await page.getByLabel('It is not known').isVisible()) {
        await page.getByLabel('It is not known').check()
      }
      await page.getByLabel('Link to the original').fill('')
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.locator('#p1').waitFor()
      await expectNothingRan(page, strangers)
    },
    60_000,
  )
})

it('what is hostile would run and load, if a page took it for its own, and would be seen', {
  tags: 'main',
}, async () => {
  const { page, strangers } = await openWatched(true, true)
  await page.route('**/*', (route) =>
    new URL(route.request().url()).hostname === '127.0.0.1' ? route.fallback() : route.abort(),
  )
  await page.evaluate((markups) => {
    for (const markup of markups) {
      const place = document.createElement('div')
      place.innerHTML = markup
      document.body.append(place)
    }
  }, HOSTILE)
  // How many do depends on the browser: a newer one refuses more by itself.
  await soon(() => page.evaluate(() => Reflect.get(window, 'ran').length)).toBeGreaterThan(5)
  await soon(() => strangers().length).toBeGreaterThan(0)
})

describe('markup without end ends in a result or a reason, and the page answers', () => {
  it.each([
    ['100,000 elements, one in another', `${'<div>'.repeat(100_000)}The bridge opened.`],
    [
      '10 MB of paragraphs',
      `<p>${'The bridge <i>opened</i> again today. '.repeat(200)}</p>`.repeat(1300),
    ],
    ['10 MB of elements', '<i>'.repeat(3_400_000)],
    ['10 MB of words', `<p>${'The bridge opened again today. '.repeat(325_000)}`],
  ])(
    'for %s',
    async (_what, markup) => {
      const page = await openNew()
      await pasteOn(page, { 'text/html': markup })
      const shown = page.getByRole('alert').or(page.getByText('The text is in place'))
      await shown.first().waitFor({ state: 'attached' })
      await page.getByLabel('Title').fill('It answers')
      expect(await page.getByLabel('Title').inputValue()).toBe('It answers')
    },
    60_000,
  )
})

async function openWatched(bypassCSP: boolean, expectsErrors = false) {
  const strangers: string[] = []
  const page = await openNew({
    bypassCSP,
    expectsErrors,
    prepare: async (empty) => {
      await empty.addInitScript(watchWhatRuns)
      empty.on('request', (request) => strangers.push(request.url()))
    },
  })
  const { origin } = new URL(page.url())
  return { page, strangers: () => strangers.filter((url) => !url.startsWith(`${origin}/`)) }
}

async function expectNothingRan(page: Page, strangers: () => readonly string[]): Promise<void> {
  // What would run by itself has had its time: a frame, and what an image would take to fail.
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toEqual([])
  expect(strangers()).toEqual([])
}

/** Paste each by itself over what was there; gives how many were taken in or refused. */
function pasteEach(page: Page, all: readonly string[]): Promise<number> {
  return page.evaluate(async (markups) => {
    const field = document.querySelector('textarea')
    if (!field) return 0
    let done = 0
    for (const markup of markups) {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', markup)
      field.select()
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
      const isBusy = () => field.getAttribute('aria-busy') === 'true'
      for (let frames = 0; frames < 600 && (frames < 2 || isBusy()); frames++) {
        await new Promise((next) => requestAnimationFrame(next))
      }
      if (!isBusy()) done++
    }
    return done
  }, all)
}

function watchWhatRuns(): void {
  const ran: string[] = []
  Object.assign(window, { ran })
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    Object.assign(window, { [name]: () => ran.push(name) })
  }
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
