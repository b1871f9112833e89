import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { expectAccessible } from './support/expect-accessible'
import {
  allSaid,
  bringVoices,
  endSpeech,
  fakeSpeech,
  removeSpeech,
  wordsSaid,
} from './support/fake-speech'
import { hasDrawn, isStill, openEdition, soon } from './support/open-edition'
import { BOTH_ENDS, DESKTOP } from './support/screens'
import { boxOf, draw, marked } from './support/words-in-page'

/** What is said first. */
const FIRST = 'April 4, 2024'

/** What is said of the fourth paragraph, where Raimondo is interrupted. */
const FOURTH = [
  'Quote, Gina Raimondo.',
  '“Our partnership signifies our proactive approach towards AI concerns,”',
  'End of quote.',
  'stated Raimondo.',
  'Quote, Gina Raimondo.',
]

it('reads from the start to the end, announcing quotes, and then the bar goes', {
  tags: 'main',
}, async () => {
  const page = await openSpeaking(DESKTOP, { durationMs: 0 })
  await startFromSettings(page)
  await soon(() => status(page)).toBe('The article has been read to its end')
  const said = await wordsSaid(page)
  expect(said[0]).toBe(FIRST)
  expect(said.join('|')).toContain(FOURTH.join('|'))
  expect(said.filter((words) => words === 'End of quote.')).toHaveLength(4)
  expect(await bar(page).count()).toBe(0)
  expect(await spoken(page)).toBeNull()
})

it.each(BOTH_ENDS)('pauses, goes on, steps and stops by its bar, on $name', async ({ screen }) => {
  const page = await openSpeaking(screen)
  await startFromSettings(page)
  await bar(page).getByRole('button', { name: 'Next sentence' }).click()
  await soon(async () => (await wordsSaid(page)).length).toBe(3)
  const [first, , second = ''] = await wordsSaid(page)
  await soon(() => spoken(page)).toContain(second)
  await bar(page).getByRole('button', { name: 'Pause' }).click()
  await soon(() => wordsSaid(page)).toEqual([first, '(cancelled)', second, '(cancelled)'])
  await bar(page).getByRole('button', { name: 'Go on' }).click()
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe(second)
  await bar(page).getByRole('button', { name: 'Previous sentence' }).click()
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe(first)
  await expectAccessible(page, '.aloud-bar')
  await bar(page).getByRole('button', { name: 'Stop reading aloud' }).click()
  await bar(page).waitFor({ state: 'hidden' })
  expect((await wordsSaid(page)).at(-1)).toBe('(cancelled)')
  expect(await spoken(page)).toBeNull()
})

describe('starting', () => {
  it('from beside a paragraph, and leaves nothing of itself on paper', async () => {
    const page = await openSpeaking()
    await page.locator('#p4').hover()
    await page.getByRole('button', { name: 'Read aloud from paragraph 4' }).click()
    await soon(async () => (await wordsSaid(page))[0]).toBe(FOURTH[0])
    await page.locator('#p8').hover()
    await page.getByRole('button', { name: 'Read aloud from paragraph 8' }).click()
    await soon(async () => (await wordsSaid(page)).at(-1)).toMatch(/^This transatlantic/)
    await page.emulateMedia({ media: 'print' })
    expect(await bar(page).isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: /aloud/i }).count()).toBe(0)
  })

  it('by keyboard, from beside the paragraph that Tab has reached', async () => {
    const page = await openSpeaking()
    await page.locator('#p4 a').last().focus()
    const button = page.getByRole('button', { name: 'Read aloud from paragraph 4' })
    await button.waitFor()
    for (const _ of ['the sign', 'the quote', 'the voice']) await page.keyboard.press('Tab')
    expect(await button.evaluate((own) => own === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await soon(async () => (await wordsSaid(page))[0]).toBe(FOURTH[0])
    await soon(() => focusedName(page)).toBe('Pause')
    await bar(page).getByRole('button', { name: 'Stop reading aloud' }).press('Enter')
    await soon(() => button.evaluate((own) => own === document.activeElement)).toBe(true)
  })

  it('from Find and the settings, with the words that are selected', async () => {
    const page = await openSpeaking()
    await page.locator('#p4').evaluate((own) => {
      own.scrollIntoView({ block: 'center' })
      getSelection()?.selectAllChildren(own)
    })
    await startFromFind(page)
    await soon(async () => (await wordsSaid(page))[0]).toBe(FOURTH[0])
    for (const [words, sentence, start] of [
      ['bolster the AI safety endeavors', /^This agreement, which takes/, startFromFind],
      ['exchanges between the respective', /^Moreover, the partnership/, startFromSettings],
    ] as const) {
      await draw(page, words)
      await start(page)
      await soon(async () => (await wordsSaid(page)).at(-1)).toMatch(sentence)
      await soon(() => spoken(page)).toMatch(sentence)
    }
  })

  it('from beside a paragraph, with what is selected of it, and with all of it once that is let go', async () => {
    const page = await openSpeaking()
    await page.locator('#p3').evaluate((own) => own.scrollIntoView({ block: 'center' }))
    await page.locator('#p3').hover()
    await draw(page, 'bolster the AI safety endeavors')
    await page.getByRole('button', { name: 'Read aloud from the selected words' }).click()
    await soon(async () => (await wordsSaid(page))[0]).toMatch(/^This agreement, which takes/)
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await page.getByRole('button', { name: 'Read aloud from paragraph 3' }).click()
    await soon(async () => (await wordsSaid(page)).at(-1)).toMatch(/^Under the freshly signed/)
    await draw(page, 'bolster the AI safety endeavors')
    const { x, y } = await boxOf(page, 'synergize')
    await page.mouse.click(x + 4, y + 8)
    await startFromFind(page)
    const fromItsStart = (words: string) => words.startsWith('Under the freshly signed')
    await soon(async () => (await wordsSaid(page)).filter(fromItsStart).length).toBe(2)
  })

  it('with the sentence of the passage that a link has led to', async () => {
    const at = '#passage=bolster%20the%20AI%20safety%20endeavors'
    const page = await openSpeaking({ ...DESKTOP, at })
    await soon(() => marked(page)).toBe('bolster the AI safety endeavors')
    await startFromFind(page)
    await soon(async () => (await wordsSaid(page))[0]).toMatch(/^This agreement, which takes/)
  })

  it('with the first paragraph in the window', async () => {
    const page = await openSpeaking({ ...DESKTOP, height: 400 })
    await page.locator('#p4').evaluate((own) => own.scrollIntoView({ block: 'start' }))
    await startFromFind(page)
    await soon(async () => (await wordsSaid(page))[0]).toBe(FOURTH[0])
  })

  it('anew, when asked again, with the paragraph that has the focus', async () => {
    const page = await openSpeaking()
    await startFromSettings(page)
    await page.locator('#p4').evaluate((own) => own.focus())
    await startFromSettings(page)
    await soon(() => wordsSaid(page)).toEqual([FIRST, '(cancelled)', FOURTH[0]])
  })
})

it('reads at the speed that was chosen, and keeps it', async () => {
  const page = await openSpeaking()
  await startFromSettings(page)
  const speed = bar(page).getByRole('combobox', { name: 'Speed' })
  expect(await speed.locator('option').allTextContents()).toEqual([
    '0.75×',
    '1×',
    '1.25×',
    '1.5×',
    '1.75×',
    '2×',
  ])
  await speed.selectOption('1.5×')
  await soon(async () => (await allSaid(page)).map(({ rate }) => rate)).toEqual([1, 0, 1.5])
  await page.reload()
  await ready(page)
  await startFromSettings(page)
  await soon(() => allSaid(page)).toMatchObject([{ rate: 1.5, voice: 'en-GB', lang: 'en-GB' }])
})

describe('following', () => {
  it('keeps the sentence in the window', async () => {
    const page = await openSpeaking({ ...DESKTOP, height: 400 })
    await startFromSettings(page)
    for (let sentence = 0; sentence < 8; sentence++) {
      await soon(() => isSpokenShown(page), `sentence ${sentence}`).toBe(true)
      const before = await spoken(page)
      await bar(page).getByRole('button', { name: 'Next sentence' }).click()
      await soon(() => spoken(page)).not.toBe(before)
    }
  })

  it('leaves a reader who scrolls alone until the next paragraph', async () => {
    const page = await openSpeaking({ ...DESKTOP, height: 400 })
    await page.locator('#p4').evaluate((own) => own.focus())
    await startFromSettings(page)
    await soon(() => isSpokenShown(page)).toBe(true)
    await page.mouse.move(600, 200)
    await page.mouse.wheel(0, 2500)
    await soon(() => isSpokenShown(page)).toBe(false)
    await isStill(page)
    const height = await page.evaluate(() => scrollY)
    let paragraph = 4
    while (paragraph === 4) {
      expect(await page.evaluate(() => scrollY)).toBe(height)
      await endSpeech(page)
      await hasDrawn(page)
      paragraph = Number((await bar(page).innerText()).match(/Paragraph (\d+)/)?.[1])
    }
    await soon(() => isSpokenShown(page)).toBe(true)
  })
})

it('stops when the page goes, or is left for another of ours', async () => {
  const page = await openSpeaking()
  await startFromSettings(page)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await bar(page).waitFor({ state: 'hidden' })
  expect(await wordsSaid(page)).toEqual([FIRST, '(cancelled)'])
  await startFromSettings(page)
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe(FIRST)
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  await soon(() => wordsSaid(page)).toEqual([FIRST, '(cancelled)', FIRST, '(cancelled)'])
})

it('says that the voice has failed, and tries again when asked to', async () => {
  const page = await openSpeaking()
  await startFromSettings(page)
  await page.evaluate(() => Reflect.get(window, 'failSpeech')())
  await bar(page).getByRole('alert').getByText('The voice failed').waitFor()
  await expectAccessible(page, '.aloud-bar')
  await bar(page).getByRole('button', { name: 'Go on' }).click()
  await soon(() => wordsSaid(page)).toEqual([FIRST, FIRST])
})

it.each([
  { where: 'there is no speech', prepare: removeSpeech },
  { where: 'there are no voices', prepare: (page: Page) => fakeSpeech(page, { voices: [] }) },
  {
    where: 'no voice speaks the language',
    prepare: (page: Page) => fakeSpeech(page, { voices: [{ lang: 'it', localService: true }] }),
  },
  {
    where: 'the only voice would send the text to somebody',
    prepare: (page: Page) => fakeSpeech(page, { voices: [{ lang: 'en', localService: false }] }),
  },
])('is absent without a trace where $where', async ({ prepare }) => {
  const page = await openEdition({ ...DESKTOP, prepare })
  await ready(page)
  await page.locator('#p4').hover()
  await page.locator('#p4 a').first().focus()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor()
  expect(await page.getByRole('button', { name: /aloud/i }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByRole('combobox').fill('aloud')
  await hasDrawn(page)
  expect(await page.getByRole('option').count()).toBe(0)
})

it.each([
  ['there once the voices come', [{ lang: 'en-US', localService: true }], 1],
  ['still absent where those that come do not serve', [{ lang: 'it', localService: true }], 0],
])('is %s long after the page', async (_, voices, count) => {
  const page = await openSpeaking(DESKTOP, { durationMs: null, voices, areLate: true })
  await page.locator('#p4').hover()
  const button = page.getByRole('button', { name: 'Read aloud from paragraph 4' })
  expect(await button.count()).toBe(0)
  await bringVoices(page)
  await page.locator('#p5').hover()
  await page.locator('#p4').hover()
  await hasDrawn(page)
  expect(await button.count()).toBe(count)
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor()
  expect(await page.getByRole('button', { name: 'Read aloud', exact: true }).count()).toBe(count)
})

it('announces a quote again when it is sent into it, not after a change of speed or a pause', async () => {
  const page = await openSpeaking()
  await page.locator('#p4').evaluate((own) => own.focus())
  await startFromSettings(page)
  await endSpeech(page)
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe(FOURTH[1])
  await bar(page).getByRole('combobox', { name: 'Speed' }).selectOption('2×')
  await soon(async () => (await allSaid(page)).at(-1)).toMatchObject({ words: FOURTH[1], rate: 2 })
  await bar(page).getByRole('button', { name: 'Pause' }).click()
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe('(cancelled)')
  await bar(page).getByRole('button', { name: 'Go on' }).click()
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe(FOURTH[1])
  await endSpeech(page)
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe(FOURTH[2])
  const said = (await wordsSaid(page)).filter((words) => words !== '(cancelled)')
  expect(said).toEqual([FOURTH[0], FOURTH[1], FOURTH[1], FOURTH[1], FOURTH[2]])
  for (const name of ['Next sentence', 'Previous sentence']) {
    await bar(page).getByRole('button', { name }).click()
  }
  await soon(async () => (await wordsSaid(page)).at(-1)).toBe(FOURTH[0])
})

/** Open the edition in a browser that speaks; by default it never comes to an end by itself. */
async function openSpeaking(
  screen: Parameters<typeof openEdition>[0] = DESKTOP,
  given: Parameters<typeof fakeSpeech>[1] = { durationMs: null },
): Promise<Page> {
  const page = await openEdition({ ...screen, prepare: (empty) => fakeSpeech(empty, given) })
  await ready(page)
  return page
}

/** Await what comes when the page is idle. */
async function ready(page: Page): Promise<void> {
  await isAtRest(page)
}

async function startFromSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('button', { name: 'Read aloud', exact: true }).click()
  await soon(async () => (await wordsSaid(page)).length).toBeGreaterThan(0)
}

async function startFromFind(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /^Find/ }).fill('aloud')
  await page.getByRole('option', { name: 'Read aloud' }).click()
}

function bar(page: Page) {
  return page.getByRole('region', { name: 'Read aloud' })
}

async function status(page: Page): Promise<string> {
  return page.getByRole('status').first().innerText()
}

async function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent)
}

/** The words that are marked as being read; `null` where none are. */
async function spoken(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? []
    return range instanceof Range ? range.toString() : null
  })
}

/** Whether the words being read begin between what is at the top and what floats at the bottom. */
async function isSpokenShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? []
    if (!(range instanceof Range)) return false
    const { top } = range.getBoundingClientRect()
    return top >= 48 && top < innerHeight - 60
  })
}
