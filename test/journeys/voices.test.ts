import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { speakerNames } from '@/reader/words/speaker-names'
import { expectAccessible, expectContrast } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { addressOf, hasDrawn, mention, openEdition, setReading, soon } from './support/open-edition'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'
import { OTHER_THEMES } from './support/themes'

const VOICES = '?marks=voices'
const CHOSEN = '?entity=gina-raimondo&marks=voices'

/** The sentences that somebody is said to have spoken, each with who it is. */
const ATTRIBUTED = EDITION.voices
  .filter(({ speakers }) => speakers.length > 0)
  .map((voice) => ({ ...voice, names: speakerNames(EDITION, voice) }))

it.each(BOTH_ENDS)(
  'who says this is said, seen, named and read out, on $name',
  { tags: 'main' },
  async ({ screen }) => {
    const page = await openEdition({ ...screen, at: VOICES })
    const shares = page.getByRole('heading', { name: 'Who says this' }).locator('..')
    expect(await shares.innerText(), 'by shares of words above the text').toContain(
      'Who says this, by the words of their sentences: the article 74\u00a0%, ' +
        'Raimondo and Donelan 10\u00a0%, Raimondo 9\u00a0%, Donelan 7\u00a0%.',
    )
    expect(await shares.innerText()).toContain(
      'Named, but never quoted: Biden administration, US Department of Commerce, ' +
        'National Institute of Standards and Technology, US AI Safety Institute, Twitter (X).',
    )

    expect(await tinted(page), 'by a tint, and by none where the article speaks itself').toEqual(
      ATTRIBUTED.map(({ names, words }) => `${names}: ${words}`),
    )
    const papers = await page
      .locator('[data-voice]')
      .evaluateAll((pieces) => pieces.map((piece) => getComputedStyle(piece).backgroundColor))
    expect(new Set(papers).size).toBe(1)
    expect(papers[0]).not.toMatch(/rgba?\(0, 0, 0, 0|transparent/)
    const texts = await page.locator('[data-start]').allTextContents()
    expect(texts.join('\n\n')).toBe(EDITION.article.text)

    const named = page
      .locator('p')
      .filter({ hasText: /^(?:Gina Raimondo|Michelle Donelan).*: (?:In|The) / })
      .filter({ visible: true })
    expect(await named.allInnerTexts(), 'once where several sentences are theirs').toEqual([
      'Gina Raimondo and Michelle Donelan: The article says that the two have pledged it; ' +
        'the wording is its own.',
      'Gina Raimondo: In quotation marks, with “stated Raimondo”.',
      'Michelle Donelan: In quotation marks, with “remarked Donelan”.',
    ])

    const heard = await page.locator('#p4').ariaSnapshot()
    expect(heard).toMatch(/\[Gina Raimondo: “Our partnership signifies/)
    expect(heard).toMatch(/end of Gina Raimondo\]/)
    expect(await page.locator('#p2').ariaSnapshot()).not.toContain('[')
  },
)

it('stands in nobody’s way', async () => {
  const page = await openEdition({ ...DESKTOP, at: CHOSEN })
  await page.getByRole('heading', { name: 'Who says this' }).waitFor()
  await expectAccessible(page)
})

it('stands in nobody’s way in forced colours, seen by a line', async () => {
  const page = await openEdition({ ...PHONE, forcedColors: 'active', at: CHOSEN })
  await page.getByRole('heading', { name: 'Who says this' }).waitFor()
  await expectAccessible(page)
  const lines = await page
    .locator('[data-voice]')
    .evaluateAll((pieces) => pieces.map((piece) => getComputedStyle(piece).textDecorationLine))
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => line !== 'underline')).toEqual([])
  for (const [how, paper, ink] of [
    ['plainly', 'Highlight', 'HighlightText'],
    ['lightly', 'Mark', 'MarkText'],
  ] as const) {
    const chosen = await colorsOf(page.locator(`[data-voice][data-chosen='${how}']`))
    expect(new Set(chosen), how).toEqual(new Set(await systemColors(page, paper, ink)))
  }
})

it('stands out in other themes too', async () => {
  const page = await openEdition({ ...DESKTOP, at: CHOSEN })
  for (const theme of OTHER_THEMES) {
    await setReading(page, 'Theme', theme)
    await hasDrawn(page)
    await expectContrast(page, '#article')
  }
})

it('is asked for by the switch, and stands in the address', async () => {
  const page = await openEdition({ ...PHONE, at: '?entity=gina-raimondo' })
  await setReading(page, 'Marks in the text', 'Who says this')
  await soon(() => addressOf(page)).toBe(READ + CHOSEN)
  await page.getByRole('heading', { name: 'Who says this' }).waitFor()
  await page.goBack()
  await soon(() => addressOf(page)).toBe(`${READ}?entity=gina-raimondo`)
  await soon(() => page.locator('[data-voice]').count()).toBe(0)
  await soon(() => mention(page, 'Gina Raimondo').isVisible()).toBe(true)
})

it('shows what is chosen in the midst of it, and nothing of itself on paper', async () => {
  const page = await openEdition({ ...DESKTOP, at: CHOSEN })
  const chosen = page.locator('[data-start] [data-chosen]')
  expect(await chosen.count()).toBeGreaterThan(2)
  expect(await page.locator('[data-voice][data-chosen]').count()).toBeGreaterThan(0)
  await page.getByText('Who says this').filter({ visible: true }).first().waitFor()
  await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const looks = await page
    .locator('[data-voice]')
    .evaluateAll((pieces) =>
      pieces.map((piece) => [
        getComputedStyle(piece).backgroundColor,
        getComputedStyle(piece, '::before').content,
        getComputedStyle(piece, '::after').content,
      ]),
    )
  expect(looks.length).toBeGreaterThan(4)
  expect(new Set(looks.map((look) => look.join(' '))), 'no tint, no words unseen').toEqual(
    new Set(['rgba(0, 0, 0, 0) none none']),
  )
})

it('chooses by keyboard whom it names and never quotes, and gives way to other marks', async () => {
  const page = await openEdition({ ...DESKTOP, at: VOICES })
  const shares = page.getByRole('heading', { name: 'Who says this' }).locator('..')
  await shares.getByRole('link', { name: 'US AI Safety Institute' }).press('Enter')
  await soon(() => addressOf(page)).toBe(`${READ}?entity=us-aisi&marks=voices`)
  await soon(() => page.locator('[data-start] [data-chosen]').count()).toBeGreaterThan(0)
  await setReading(page, 'Marks in the text', 'Every mention')
  await soon(() => addressOf(page)).toBe(`${READ}?entity=us-aisi`)
  await soon(() => page.locator('[data-voice]').count()).toBe(0)
})

/** Who is said to speak, and what, in the order of the text. */
async function tinted(page: Page): Promise<string[]> {
  return page.locator('[data-start] [data-voice]').evaluateAll((pieces) => {
    const voices: string[] = []
    for (const piece of pieces) {
      const begins = piece.hasAttribute('data-begins')
      const before = begins ? `${piece.getAttribute('data-voice')}: ` : (voices.pop() ?? '')
      voices.push(before + piece.textContent)
    }
    return voices
  })
}

/** What is behind and in each of some words. */
async function colorsOf(words: Locator): Promise<string[]> {
  return words.evaluateAll((all) =>
    all.map((own) => `${getComputedStyle(own).color} on ${getComputedStyle(own).backgroundColor}`),
  )
}

/** What the system shows selected things with. */
async function systemColors(page: Page, paper: string, ink: string): Promise<string[]> {
  const colors = `background: ${paper}; color: ${ink}`
  const probe = await page.evaluateHandle((own) => {
    const words = document.createElement('p')
    words.className = 'probe'
    words.style.cssText = `forced-color-adjust: none; ${own}`
    document.body.append(words)
    return words
  }, colors)
  return colorsOf(page.locator('.probe')).finally(() => probe.evaluate((words) => words.remove()))
}
