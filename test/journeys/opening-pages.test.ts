import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { bareEdition } from '../support/bare-edition'
import { wordFile, wordParagraph } from '../support/zip-file'
import { expectAccessible } from './support/expect-accessible'
import { addressOf, soon } from './support/open-edition'
import { openNew } from './support/open-own'
import { chooseFiles, pasteOn } from './support/pasting'

const PAGE = readFileSync('test/data/pages/gazette.html', 'utf8')

describe('rich words from', () => {
  it.each(['google-docs', 'word', 'libreoffice', 'news-site'])('%s are pasted', async (name) => {
    const page = await openNew()
    const markup = readFileSync(`test/data/clipboard/${name}.html`, 'utf8')
    await pasteOn(page, { 'text/html': markup, 'text/plain': 'Bridge at Alder opens' })
    await soon(() => page.getByLabel('Text').inputValue()).toMatch(
      /^Bridge at Alder opens\n\n(Ann Lee\n\n)?The bridge was closed for nine years\.\n\n/,
    )
    expect(await page.getByLabel('Text').inputValue()).toMatch(/Two lanes\n\nOne path$/)
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBe(undefined)
  })

  it('a page that has lost some of them are taken as plain ones', async () => {
    const page = await openNew()
    await pasteOn(page, { 'text/html': '<p>The bridge</p>', 'text/plain': 'The bridge is open.' })
    await soon(() => page.getByLabel('Text').inputValue()).toBe('The bridge is open.')
  })
})

describe('a saved page', () => {
  it('loses its surroundings, says what it is, and is read', async () => {
    const page = await openNew()
    await chooseFiles(page, ['bridge.html', PAGE])
    await soon(() => page.getByLabel('Title').inputValue()).toBe('Bridge at Alder opens')
    expect(await fieldsOf(page)).toEqual([
      ['2024-04-04', 'The Gazette', 'Ann Lee', 'https://gazette.example/bridge', 'en-GB'],
    ])
    expect(await page.getByLabel('Text').inputValue()).not.toContain('All rights reserved')
    await page.getByRole('button', { name: 'Read it' }).click()
    await soon(() => addressOf(page)).toBe('/mine/?id=bridge-at-alder-opens')
    await page.locator('[data-paragraph-kind="quote"]', { hasText: 'It took long' }).waitFor()
  })

  it('shows what it left out, to be put back', async () => {
    const page = await openNew()
    await chooseFiles(page, ['bridge.html', PAGE])
    await page.getByText('paragraphs of the page were left out').click()
    await expectAccessible(page)
    const item = page.getByRole('listitem').filter({ hasText: 'All rights reserved' })
    await item.getByRole('button', { name: 'Put back' }).click()
    await soon(() => page.getByLabel('Text').inputValue()).toMatch(
      /All rights reserved by the Gazette, Alder\.$/,
    )
    await soon(() => item.count()).toBe(0)
  })

  it('is read in the letters that it declares', async () => {
    const page = await openNew()
    const head = Buffer.from('<!doctype html><meta charset="windows-1252"><body><p>')
    const words = Buffer.from([0x93, 0x4e, 0x6f, 0x2c, 0x94, 0x20, 0x5a, 0x6f, 0xeb])
    await chooseFiles(page, ['bridge.html', Buffer.concat([head, words])])
    await soon(() => page.getByLabel('Text').inputValue()).toBe('“No,” Zoë')
  })
})

it('is copied from a news site by a bookmark, and pasted with one key, its address exactly', async () => {
  const page = await openNew({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Read it' }).waitFor()
  const link = page.getByRole('link', { name: 'Copy this page for Lectern' })
  const bookmark = (await link.getAttribute('href')) ?? ''
  await link.click()
  await page.getByText('it works from among the bookmarks').waitFor()
  await expectAccessible(page)
  const news = await page.context().newPage()
  await news.route('https://gazette.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  )
  await news.goto('https://gazette.example/news?a=1&utm_source=x#comments')
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    news.evaluate(decodeURIComponent(bookmark.replace(/^javascript:/, ''))),
  ])
  await opened.getByText('The page you copied is on the clipboard').waitFor()
  await soon(() => opened.getByRole('button', { name: 'Read it' }).isEnabled()).toBe(true)
  await expectAccessible(opened)
  await opened.keyboard.press('Control+V')
  await soon(() => opened.getByLabel('Title').inputValue()).toBe('Bridge at Alder opens')
  expect(await fieldsOf(opened)).toEqual([
    [
      '2024-04-04',
      'The Gazette',
      'Ann Lee',
      'https://gazette.example/news?a=1&utm_source=x#comments',
      'en-GB',
    ],
  ])
})

describe('a document of Word', () => {
  it('is read with its title and author, and its date asked for', async () => {
    const page = await openNew()
    await chooseFiles(page, [
      'bridge.docx',
      wordFile([wordParagraph('', 'The bridge opened.'), wordParagraph('Quote', 'It took long.')]),
    ])
    await soon(() => page.getByLabel('Text').inputValue()).toBe(
      'The bridge opened.\n\nIt took long.',
    )
    expect(await fieldsOf(page)).toEqual([['', '', 'Ann Lee', '', '']])
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('When did it appear?').waitFor()
  })

  it('with a password is refused as such', async () => {
    const page = await openNew()
    const file = wordFile([wordParagraph('', 'A')], { isEncrypted: true })
    await chooseFiles(page, ['secret.docx', file])
    await page.getByRole('alert').filter({ hasText: 'It has a password.' }).waitFor()
    await expectAccessible(page)
  })
})

it('several files are opened one after the other', async () => {
  const page = await openNew()
  await chooseFiles(page, ['one.txt', 'Bridge one opened.'], ['two.md', '# Two\n\nBridge two.'])
  await page.getByText('Next is two.md.').waitFor()
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: 'Read it' }).click()
  await soon(() => page.getByLabel('Text').inputValue()).toBe('# Two\n\nBridge two.')
  expect(await page.getByLabel('Appeared on').inputValue()).toBe('')
  await page.getByLabel('It is not known').check()
  await page.getByRole('button', { name: 'Read it' }).click()
  await soon(() => addressOf(page)).toBe('/mine/?id=two')
  await page.getByRole('link', { name: 'Library' }).first().click()
  await page.getByText('Bridge one opened').first().waitFor()
})

it('a file that cannot be opened does not stand in the way of those behind it', async () => {
  const page = await openNew()
  await chooseFiles(page, ['paper.pdf', '%PDF-1.7'], ['one.txt', 'Bridge one opened.'])
  await page.getByRole('alert').filter({ hasText: 'cannot be opened here' }).waitFor()
  await page.getByRole('button', { name: 'Open it now' }).click()
  await soon(() => page.getByLabel('Text').inputValue()).toBe('Bridge one opened.')
})

it('files that are chosen while others wait stand behind them', async () => {
  const page = await openNew()
  await chooseFiles(page, ['one.txt', 'Bridge one opened.'], ['two.txt', 'Bridge two opened.'])
  await soon(() => page.getByLabel('Text').inputValue()).toBe('Bridge one opened.')
  await chooseFiles(page, ['three.txt', 'Bridge three opened.'])
  await page.getByText('Next is two.txt, and 1 more').waitFor()
  expect(await page.getByLabel('Text').inputValue()).toBe('Bridge one opened.')
})

it('what comes over a text that nobody has read waits, a file or a paste, and all are kept', async () => {
  const page = await openNew()
  await soon(() => page.getByRole('button', { name: 'Read it' }).isEnabled()).toBe(true)
  await page.getByLabel('Text').fill('Bridge one opened.')
  await chooseFiles(page, ['two.txt', 'Bridge two opened.'])
  await page.getByText('It opens once you have read this text.').waitFor()
  await page.getByLabel('Text').blur()
  await pasteOn(page, { 'text/plain': 'Bridge three opened.' })
  await page.getByText('Next is two.txt, and 1 more.').waitFor()
  expect(await page.getByLabel('Text').inputValue()).toBe('Bridge one opened.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: 'Read it' }).click()
  await soon(() => page.getByLabel('Text').inputValue()).toBe('Bridge two opened.')
  await page.getByText('Next is what you pasted.').waitFor()
  await page.getByRole('button', { name: 'Open it in place of this' }).click()
  await soon(() => page.getByLabel('Text').inputValue()).toBe('Bridge three opened.')
  // Of the first the library has an edition, which is not taken in twice without a word.
  await page.getByLabel('Text').fill('Bridge one opened.')
  await page.getByLabel('It is not known').check()
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('This text was opened before.').waitFor()
})

it('a file waits while it is asked whether an edition that is known is opened once more', async () => {
  const page = await openNew()
  const known = ['bridge.json', JSON.stringify(bareEdition)] as const
  await chooseFiles(page, known)
  await soon(() => addressOf(page)).toMatch(/^\/mine\//)
  await page.getByRole('link', { name: 'Open an article' }).click()
  await chooseFiles(page, known)
  await page.getByText('This text was opened before.').waitFor()
  await chooseFiles(page, ['two.txt', 'Bridge two opened.'])
  await page.getByText('Next is two.txt.').waitFor()
  await page.getByText('This text was opened before.').waitFor()
  await page.getByRole('button', { name: 'Open it in place of this' }).click()
  await soon(() => page.getByLabel('Text').inputValue()).toBe('Bridge two opened.')
})

it.each([
  ['nothing.html', '<body><nav><a href="/">Home</a></nav></body>', 'No text was found in it.'],
  ['paper.pdf', '%PDF-1.7', 'is of a kind that cannot be opened here.'],
  ['old.txt', Buffer.from([0x5a, 0xeb]), 'is written in letters that cannot be told apart here.'],
  ['huge.html', '<i>'.repeat(600_000), 'It is too large: a page of 500,000 elements'],
])('%s is refused with the reason', async (name, content, reason) => {
  const page = await openNew()
  await chooseFiles(page, [name, content])
  await page.getByRole('alert').filter({ hasText: reason }).waitFor()
})

/** When it appeared, its publisher, authors, link and language, as the form has them. */
async function fieldsOf(page: Page): Promise<readonly string[][]> {
  const names = ['Appeared on', 'Publisher', 'By', 'Link to the original', 'Language']
  return [
    await Promise.all(names.map((name) => page.getByLabel(name, { exact: true }).inputValue())),
  ]
}
