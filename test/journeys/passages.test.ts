// @module-tag main
import { describe, expect, it } from 'vitest'
import { formatPassage } from '@/address/passage-address'
import { describePassage } from '@/text/passage/describe-passage'
import type { Passage } from '@/text/passage/passage'
import { textFragment } from '@/text/passage/text-fragment'
import { lengthen } from '../bench/long-edition'
import { expectAccessible } from './support/expect-accessible'
import { addressOf, isAlive, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'
import { isInView, marked } from './support/words-in-page'

const { text } = EDITION.article

/** As the article might have been when the link was made. */
const EARLIER = text.replace(
  'harmonizing AI safety testing approaches and conducting joint testing exercises',
  'harmonising AI safety testing methods and running joint testing exercises',
)
const LONGER = text.replace('She also', 'Officials in Ottawa declined to say more. She also')

describe('a link to a passage', () => {
  it('to words that have changed shows then and now', async () => {
    const page = await openPage({
      ...PHONE,
      path: linkTo(
        EARLIER,
        'harmonising AI safety testing methods and running joint testing exercises',
      ),
    })
    await isAlive(page)
    const line = page.getByRole('region', { name: 'What the link has found' })
    await line.getByText('The article has changed since this link was made').waitFor()
    expect(await line.getByRole('definition').allInnerTexts()).toEqual([
      'harmonising AI safety testing methods and running joint testing exercises',
      'harmonizing AI safety testing approaches and conducting joint testing exercises',
    ])
    expect(await marked(page)).toBe(
      'harmonizing AI safety testing approaches and conducting joint testing exercises',
    )
    expect(await isInView(page)).toBe(true)
    await expectAccessible(page, '.landing-line')
    await line.getByRole('button', { name: 'Dismiss' }).click()
    expect(await line.count()).toBe(0)
    expect(await marked(page)).not.toBe('')
  })

  it('to words that are gone keeps them, says whose they are, and leads near', async () => {
    const page = await openPage({
      ...DESKTOP,
      path: linkTo(LONGER, 'Officials in Ottawa declined to say more.'),
    })
    await isAlive(page)
    const line = page.getByRole('region', { name: 'What the link has found' })
    await line.getByText('The words of this link are not in the article.').waitFor()
    expect(await line.getByRole('figure').innerText()).toMatch(
      /^From the link, not from the article:\s+Officials in Ottawa declined to say more\.$/,
    )
    expect(await marked(page)).toBe('')
    await expectAccessible(page, '.landing-line')
    await line.getByRole('link', { name: 'Go to paragraph 9' }).click()
    await soon(() => addressOf(page)).toBe(`${READ}#p9`)
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p9')
  })

  it('to words that stand twice offers both', async () => {
    const passage = { exact: 'by the Biden administration to' }
    const page = await openPage({ ...PHONE, path: addressFor(passage) })
    await isAlive(page)
    const line = page.getByRole('region', { name: 'What the link has found' })
    await soon(() => line.getByRole('button', { name: /^Show paragraph/ }).allInnerTexts()).toEqual(
      [
        expect.stringMatching(
          /^Show paragraph 2, “The agreement” .*by the Biden administration to/s,
        ),
        expect.stringMatching(
          /^Show paragraph 5, “The October order”.*by the Biden administration to/s,
        ),
      ],
    )
    await expectAccessible(page, '.landing-line')
    await line.getByRole('button', { name: 'Show paragraph 5' }).click()
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p5')
    expect(await marked(page)).toBe(passage.exact)
  })
})

it.each([
  ['that cannot be read', '#passage=%E0%A4%A', 'This link to a passage cannot be read'],
  [
    'with words of somebody else',
    '#passage=%3Cimg%20src%3Dx%3E%E2%80%AEevil%00',
    '<img src=x>evil',
  ],
])('a link %s is taken for what it is', async (_, hash, said) => {
  const page = await openPage({ ...DESKTOP, path: READ + hash })
  await isAlive(page)
  const line = page.getByRole('region', { name: 'What the link has found' })
  await soon(() => line.innerText()).toContain(said)
  expect(await page.locator('#article').innerText()).not.toContain('evil')
})

it('leaves a passage with Back, and comes to it with Forward as the reader left it', async () => {
  const page = await openPage({ ...DESKTOP, path: linkTo(text, 'official Twitter account') })
  await isAlive(page)
  await soon(() => marked(page)).toBe('official Twitter account')
  await page.getByRole('link', { name: 'Gina Raimondo' }).first().click()
  await soon(() => addressOf(page)).toContain('entity=gina-raimondo')
  await soon(() => marked(page)).toBe('')
  await page.evaluate(() => scrollTo(0, 0))
  await page.goBack()
  await soon(() => marked(page)).toBe('official Twitter account')
})

it('is found in a long text by a worker, so that the page goes on answering', async () => {
  const long = lengthen(EDITION, 12_000)
  const { length } = long.article.text
  expect(length).toBeGreaterThan(60_000)
  const page = await openPage({
    ...DESKTOP,
    path: '/library/',
    prepare: (empty) =>
      empty.route('**/editions/us-uk-ai-safety.json', (route) => route.fulfill({ json: long })),
  })
  await page.getByRole('link', { name: EDITION.editorial.headline }).first().click()
  await page.locator('[data-text]').waitFor()
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const words = 'official Twitter account'
  // What stands just where the link says is seen without a worker.
  const shorter = long.article.text.slice(20)
  const start = shorter.lastIndexOf(words)
  const passage = describePassage(shorter, { start, end: start + words.length })
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    `passage=${formatPassage(passage)}`,
  )
  await soon(() => marked(page)).toBe(words)
  expect(await isInView(page)).toBe(true)
  expect(workers).toEqual([expect.stringContaining('passage-worker')])
})

/** A link to these words of a text, as the reader makes it. */
function linkTo(ofText: string, words: string): string {
  const start = ofText.indexOf(words)
  if (start === -1) throw new Error(`The text has no “${words}”`)
  return addressFor(describePassage(ofText, { start, end: start + words.length }))
}

function addressFor(passage: Passage): string {
  const directive = textFragment(passage)
  return `${READ}#passage=${formatPassage(passage)}${directive === '' ? '' : `:~:${directive}`}`
}
