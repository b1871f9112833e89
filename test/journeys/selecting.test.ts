import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { CLIPBOARD, clipboard } from './support/clipboard'
import { expectAccessible } from './support/expect-accessible'
import { addressOf, openEdition, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'
import { boxOf, draw, isInView, marked, select, tools } from './support/words-in-page'

const { text } = EDITION.article

const ACROSS_MENTIONS = 'the US Commerce Secretary, Gina Raimondo, and the UK Technology Secretary'

const ACROSS_PARAGRAPHS = text.slice(
  text.indexOf('regulation of AI'),
  text.indexOf('signed memo') + 6,
)

it.each([
  { what: 'across mentions', words: ACROSS_MENTIONS, screen: PHONE },
  { what: 'across paragraphs', words: ACROSS_PARAGRAPHS, screen: DESKTOP },
])('words selected $what give a link that leads to them', async ({ words, screen }) => {
  const page = await openEdition({ ...screen, permissions: CLIPBOARD })
  await isAtRest(page)
  await select(page, words)
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await soon(() => page.getByRole('status').innerText()).toBe('Link to the selected words copied')
  const link = await clipboard(page)
  expect(link).toMatch(`${inject('origin')}${READ}#passage=`)
  expect(link).toContain(':~:text=')
  const other = await openPage({ ...screen, path: link.slice(inject('origin').length) })
  await soon(() => marked(other)).toBe(words.replaceAll('\n', ''))
  expect(await isInView(other)).toBe(true)
  expect(await other.getByRole('region', { name: 'What the link has found' }).count()).toBe(0)
  await soon(() => other.evaluate(() => document.activeElement?.className)).toContain(
    'paragraph-text',
  )
})

describe('selecting', () => {
  it('by mouse offers what can be done beside words of the article, not over them', {
    tags: 'main',
  }, async () => {
    const page = await openEdition(DESKTOP)
    await isAtRest(page)
    await page.evaluate(() => {
      const headline = document.querySelector('h1')
      if (headline) document.getSelection()?.selectAllChildren(headline)
    })
    await isAtRest(page)
    expect(await tools(page).count(), 'of words outside the article').toBe(0)
    const [from, to] = [await boxOf(page, 'synergize'), await boxOf(page, 'methodologies')]
    await page.mouse.move(from.x + 8, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width - 8, to.y + to.height / 2, { steps: 4 })
    expect(await tools(page).count()).toBe(0)
    await page.mouse.up()
    await tools(page).waitFor()
    const bar = await tools(page).boundingBox()
    for (const words of ['synergize', 'methodologies']) {
      const box = await boxOf(page, words)
      const isOver = bar && bar.y < box.y + box.height && box.y < bar.y + bar.height
      expect(isOver, words).toBe(false)
    }
    await expectAccessible(page, '[aria-label="Selected words"]')
    await page.mouse.click(5, 500)
    await tools(page).waitFor({ state: 'detached' })
  })

  it('has the tools where the reader is: below words drawn forward, above those drawn backward', async () => {
    const page = await openEdition(DESKTOP)
    await isAtRest(page)
    await select(page, 'synergize')
    const isBelow = async () => {
      const [bar, line] = [await barOf(page), await boxOf(page, 'synergize')]
      if (bar.y > line.y + line.height) return true
      return bar.y + bar.height < line.y ? false : null
    }
    await soon(isBelow).toBe(true)
    await draw(page, 'synergize', { isBackward: true })
    await soon(isBelow).toBe(false)
  })

  it('just below the bar of the page has the tools not under that', async () => {
    const page = await openEdition({ ...DESKTOP, height: 500 })
    await isAtRest(page)
    await draw(page, 'synergize', { isBackward: true })
    const { y } = await boxOf(page, 'synergize')
    await page.evaluate((up) => scrollBy({ top: up, behavior: 'instant' }), y - 80)
    await tools(page).waitFor()
    const [bar, line] = [await barOf(page), await boxOf(page, 'synergize')]
    expect(line.y).toBeLessThan(100)
    expect(bar.y).toBeGreaterThan(line.y + line.height)
  })

  it('takes whole words, copied as a link or with citation and the official wording', async () => {
    const page = await openEdition({ ...DESKTOP, permissions: CLIPBOARD })
    await isAtRest(page)
    await select(page, 'nergize their scientific method')
    await page.getByRole('button', { name: 'Copy link', exact: true }).click()
    await soon(() => clipboard(page)).toContain(
      '#passage=synergize%20their%20scientific%20methodologies&',
    )
    await page.mouse.click(5, 500)
    await tools(page).waitFor({ state: 'detached' })
    await select(page, 'our institutions will deepen their understanding')
    await page.getByRole('button', { name: 'Copy with citation' }).click()
    await page.getByRole('button', { name: 'Copied with citation' }).waitFor()
    const copied = await clipboard(page)
    expect(copied).toContain('our institutions will deepen their understanding')
    expect(copied).toContain('our Institutes will gain a better understanding')
    expect(copied).toContain('AllAboutAI')
    expect(copied).toContain(`${inject('origin')}${READ}#passage=our%20institutions`)
  })

  it('shows the citation where the browser does not let the page copy', async () => {
    const page = await openEdition({
      ...DESKTOP,
      prepare: (empty) =>
        empty.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
        }),
    })
    await isAtRest(page)
    await select(page, 'official Twitter account')
    await page.getByRole('button', { name: 'Copy with citation' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite the passage' })
    const citation = dialog.getByRole('textbox', { name: 'Citation' })
    expect(await citation.inputValue()).toContain('“official Twitter account”')
  })

  it('draws a picture of them, and shares them through the system where it can', async () => {
    const page = await openEdition({
      ...DESKTOP,
      prepare: (empty) =>
        empty.addInitScript(() => {
          navigator.share = (shared) => {
            Reflect.set(window, 'shared', shared)
            return Promise.resolve()
          }
        }),
    })
    await isAtRest(page)
    await select(page, 'official Twitter account')
    await tools(page).getByRole('button', { name: 'Share' }).click()
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({
      title: 'Words from AllAboutAI, 4 April 2024',
      text: '“official Twitter account”',
      url: expect.stringContaining(`${READ}#passage=official%20Twitter%20account`),
    })
    await tools(page).getByRole('button', { name: 'Picture' }).click()
    const dialog = page.getByRole('dialog', { name: 'Picture of the passage in paragraph 9' })
    const picture = dialog.getByRole('img')
    expect(await picture.getAttribute('aria-label')).toContain('official Twitter account')
  })

  it('by keyboard leads on with Tab, and back to the text with Esc', async () => {
    const page = await openEdition(DESKTOP)
    await isAtRest(page)
    const { x, y, height } = await boxOf(page, 'synergize')
    await page.mouse.dblclick(x + 10, y + height / 2)
    await page.keyboard.press('Shift+Control+ArrowRight')
    await tools(page).waitFor()
    await soon(() => page.getByRole('status').innerText()).toContain('Words selected')
    await page.keyboard.press('Tab')
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Copy link',
    )
    await page.keyboard.press('Escape')
    await tools(page).waitFor({ state: 'detached' })
    expect(addressOf(page)).toBe(READ)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p3')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
  })

  it('by Shift and the arrows reaches every tool by Tab, and begins anew after Esc', async () => {
    const page = await openEdition(DESKTOP)
    await isAtRest(page)
    const { x, y, height } = await boxOf(page, 'synergize')
    await page.mouse.dblclick(x + 10, y + height / 2)
    for (const _ of ' their') await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await tools(page).waitFor()
    await tools(page).getByRole('button', { name: 'Copy with citation' }).waitFor()
    const names = await tools(page).getByRole('button').allInnerTexts()
    expect(names).toHaveLength(4)
    for (const name of names) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(name)
    }
    await page.keyboard.press('Escape')
    await tools(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p3')
    await draw(page, 'official Twitter account')
    await tools(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Copy link')
  })

  it('on a phone stands clear of the words and of the bar below', async () => {
    const page = await openEdition(PHONE)
    await isAtRest(page)
    await select(page, ACROSS_MENTIONS)
    await tools(page).waitFor()
    const bar = await tools(page).boundingBox()
    const below = await page.getByRole('navigation', { name: 'Parts of the edition' }).boundingBox()
    expect(bar && below && bar.y + bar.height).toBeLessThanOrEqual(below?.y ?? 0)
    await expectAccessible(page, '[aria-label="Selected words"]')
  })
})

describe('words that are taller than the window', () => {
  const TALL = text.slice(text.indexOf('freshly'), text.indexOf('harmonizing') + 11)
  const screen = { ...DESKTOP, height: 400 }

  it('have their tools beside the end that shows', async () => {
    const page = await openEdition(screen)
    await isAtRest(page)
    for (const { drawn, beside } of [
      { drawn: { shows: 'end' }, beside: 'harmonizing' },
      { drawn: { shows: 'start' }, beside: 'freshly' },
      { drawn: { shows: 'end', isBackward: true }, beside: 'harmonizing' },
      { drawn: { shows: 'start', isBackward: true }, beside: 'freshly' },
    ] as const) {
      await page.evaluate(() => getSelection()?.removeAllRanges())
      await tools(page).waitFor({ state: 'detached' })
      await select(page, TALL, drawn)
      await soon(() => faultsBeside(page, beside), JSON.stringify(drawn)).toEqual([])
    }
  })

  it('have them at the foot of the window where neither end shows, until one does', async () => {
    const page = await openEdition(screen)
    await isAtRest(page)
    await select(page, TALL, { shows: 'middle' })
    const bar = await barOf(page)
    expect(bar.y).toBeGreaterThan(200)
    expect(bar.y + bar.height).toBeLessThan(400)
    await page.mouse.move(400, 200)
    const { y } = await boxOf(page, 'harmonizing')
    await page.mouse.wheel(0, y - 150)
    await soon(
      async () => (await barOf(page)).y - (await boxOf(page, 'harmonizing')).y,
    ).toBeLessThan(60)
    expect((await barOf(page)).y).toBeGreaterThan((await boxOf(page, 'harmonizing')).y)
  })

  it('have them clear of the end that was drawn to the foot of the window', async () => {
    const page = await openEdition(screen)
    await isAtRest(page)
    await select(page, TALL, { shows: 'end near the foot' })
    const [bar, line] = [await barOf(page), await boxOf(page, 'harmonizing')]
    expect(line.y).toBeLessThan(400)
    expect(bar.y + bar.height).toBeLessThan(line.y)
    expect(bar.y).toBeGreaterThan(48)
  })
})

describe('words selected by touch', () => {
  // Chromium without a screen selects nothing when a finger rests: the journey does what a system
  // does then, which selects and takes the finger from the page.
  it('wait for the finger, then can be lengthened by their handles and tapped', async () => {
    const page = await openEdition({ ...PHONE, permissions: CLIPBOARD })
    await isAtRest(page)
    await page.locator('#p3').evaluate((own) => own.scrollIntoView({ block: 'center' }))
    const { x, y, width, height } = await boxOf(page, 'synergize')
    const touch = await page.context().newCDPSession(page)
    const finger = { x: x + width / 2, y: y + height / 2 }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
    await draw(page, 'synergize')
    await isAtRest(page)
    expect(await tools(page).count()).toBe(0)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    await tools(page).waitFor()
    await draw(page, 'synergize their scientific methodologies')
    await isAtRest(page)
    const [bar, line] = [await barOf(page), await boxOf(page, 'methodologies')]
    expect(bar.y).toBeGreaterThan(line.y + line.height)
    await tools(page).getByRole('button', { name: 'Copy link' }).tap()
    await soon(() => clipboard(page)).toContain(
      '#passage=synergize%20their%20scientific%20methodologies&',
    )
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('methodologies')
  })
})

/** Why the tools do not stand beside a word, clear of it and of the bars. */
async function faultsBeside(page: Page, word: string): Promise<string[]> {
  const [bar, line] = [await barOf(page), await boxOf(page, word)]
  const distance = bar.y < line.y ? line.y - (bar.y + bar.height) : bar.y - (line.y + line.height)
  return [
    ...(distance > 0 ? [] : ['they stand over it']),
    ...(distance < 40 ? [] : [`they stand ${distance} px from it`]),
    ...(bar.y > 48 && bar.y + bar.height < 400 ? [] : ['they are not clear of the bars']),
  ]
}

async function barOf(page: Page) {
  const bar = await tools(page).boundingBox()
  if (!bar) throw new Error('No tools show')
  return bar
}
