import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { CLIPBOARD, clipboard, refuseCopying } from './support/clipboard'
import { expectAccessible } from './support/expect-accessible'
import { addressOf, hasDrawn, mention, openEdition, setReading, soon } from './support/open-edition'
import type { Visit } from './support/open-page'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const CHOSEN = '?entity=gina-raimondo'
const NIST = EDITION.entities.find(({ id }) => id === 'nist')

/** Each key, and what shows that it did something. */
const KEYS = [
  { key: 'l', shows: 'Link to this view copied' },
  { key: 'p', shows: 'Mention ' },
  { key: 'n', shows: 'Mention 1 of' },
  { key: 'q', shows: 'Quote 1 of 2, Gina Raimondo' },
  { key: '/', shows: 'FIND' },
  { key: '?', shows: 'KEYS' },
] as const

it('each key does what it is for', { tags: 'main' }, async () => {
  const page = await openWithKeys({ at: CHOSEN })
  for (const { key, shows } of KEYS) {
    await page.keyboard.press(key)
    await soon(() => done(page), key).toContain(shows)
    if (shows === 'FIND') await page.keyboard.press('Escape')
  }
})

it('no key does anything with a modifier, while typing or behind a dialog', async () => {
  const page = await openWithKeys({ at: CHOSEN })
  const before = await done(page)
  for (const key of ['N', 'P', 'Q', 'L']) await page.keyboard.press(`Shift+${key}`)
  expect(await doneSoon(page), 'letters with Shift').toBe(before)
  for (const { key } of KEYS) {
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      await pressAsPage(page, key, { [modifier]: true })
    }
  }
  for (const field of ['input', 'textarea', 'select', 'contenteditable']) {
    await focusField(page, field)
    for (const { key } of KEYS) await page.keyboard.press(key)
  }
  await openDialog(page)
  for (const { key } of KEYS) await page.keyboard.press(key)
  const found = await doneSoon(page)
  expect(KEYS.filter(({ shows }) => found.includes(shows))).toEqual([])
})

it('no key does anything when they are switched off, nor after coming back', async () => {
  const page = await openWithKeys({ at: CHOSEN })
  await setReading(page, /^Shortcuts/, 'Off')
  for (const _ of ['at once', 'another day']) {
    for (const { key } of KEYS) await page.keyboard.press(key)
    const found = await doneSoon(page)
    expect(KEYS.filter(({ shows }) => found.includes(shows))).toEqual([])
    await page.reload()
    await isAtRest(page)
  }
})

it('a sign is one wherever it stands on the keyboard', async () => {
  const page = await openWithKeys()
  for (const { keyboard, key, code, held } of [
    { keyboard: 'German: Shift and 7', key: '/', code: 'Digit7', held: { shiftKey: true } },
    { keyboard: 'German: Shift and ß', key: '?', code: 'Minus', held: { shiftKey: true } },
    { keyboard: 'AltGr and Q', key: '/', code: 'KeyQ', held: { modifierAltGraph: true } },
    {
      keyboard: 'AltGr that counts as Ctrl and Alt',
      key: '?',
      code: 'KeyW',
      held: { modifierAltGraph: true, ctrlKey: true, altKey: true },
    },
  ]) {
    await page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
      key,
      code,
      bubbles: true,
      ...held,
    })
    await soon(() => done(page), keyboard).toContain(key === '/' ? 'FIND' : 'KEYS')
    await page.keyboard.press('Escape')
    await soon(() => done(page), keyboard).toBe('')
  }
})

describe('the list of keys', () => {
  it.each(BOTH_ENDS)(
    'on $name names every key, closes by Esc with the focus back, and keeps the choice',
    async ({ screen }) => {
      const page = await openWithKeys({ ...screen, at: CHOSEN })
      const link = page.locator('[data-start] a').first()
      await link.focus()
      await page.keyboard.press('?')
      const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
      await dialog.waitFor()
      expect(await dialog.locator('kbd').allTextContents()).toEqual([
        ...['N', 'P', 'Q', 'L', '/', '?'],
        ...['Ctrl', 'K', 'Esc'],
      ])
      await expectAccessible(page, 'dialog[open]')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await link.evaluate((own) => own === document.activeElement)).toBe(true)
      expect(addressOf(page)).toBe(READ + CHOSEN)
    },
  )

  it('opens from the settings and from Find, where single keys are off too, and says so', async () => {
    const page = await openWithKeys(PHONE)
    await setReading(page, /^Shortcuts/, 'Off')
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await dialog.getByText('Shortcuts of one key are off.').waitFor()
    await expectAccessible(page, 'dialog[open]')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const menu = page.getByRole('button', { name: 'View', exact: true })
    expect(await menu.evaluate((own) => own === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    await page.getByRole('combobox').fill('shortcuts')
    await page.getByRole('option', { name: 'Keyboard shortcuts' }).click()
    await dialog.waitFor()
  })
})

it('offers no keys on a page without an edition', async () => {
  const page = await openEdition(DESKTOP)
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('group', { name: 'Theme' }).waitFor()
  expect(await page.getByRole('button', { name: 'Keyboard shortcuts' }).count()).toBe(0)
})

it('N and P go on from where the reader has scrolled to, among all that is marked', async () => {
  const page = await openWithKeys({ height: 400 })
  await page.locator('#p7').evaluate((own) => own.scrollIntoView({ block: 'start' }))
  const paragraphs: (string | undefined)[] = []
  for (const key of ['n', 'p', 'n']) {
    await page.keyboard.press(key)
    await soon(() => status(page)).toMatch(/^Marked mention \d+ of \d+, .+, in “.+”$/)
    await hasDrawn(page)
    paragraphs.push(await focusedMention(page))
  }
  expect(paragraphs).toEqual(['p7', 'p5', 'p7'])
})

describe('Q', () => {
  it('goes through the quotes, marks their words, and begins anew after the last', async () => {
    const page = await openWithKeys({ height: 400 })
    for (const [label, paragraph] of [
      ['Quote 1 of 2, Gina Raimondo', 'p4'],
      ['Quote 2 of 2, Michelle Donelan', 'p8'],
      ['Quote 1 of 2, Gina Raimondo', 'p4'],
    ] as const) {
      await page.keyboard.press('q')
      await soon(() => status(page)).toBe(label)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(paragraph)
      expect(await markedInWindow(page, 'passage')).toBe(true)
    }
  })

  it('goes on from where the reader has scrolled to, and keeps to those that concern the choice', async () => {
    const page = await openWithKeys({ height: 400 })
    await page.locator('#p6').evaluate((own) => own.scrollIntoView({ block: 'start' }))
    await page.keyboard.press('q')
    await soon(() => status(page)).toBe('Quote 2 of 2, Michelle Donelan')
    await choose(page, 'Gina Raimondo')
    for (const _ of ['once', 'twice']) {
      await page.keyboard.press('q')
      await soon(() => status(page)).toBe('Quote 1 of 2, Gina Raimondo')
    }
    await choose(page, 'National Institute of Standards and Technology')
    await page.keyboard.press('q')
    await soon(() => status(page)).toBe(`No quote concerns ${NIST?.shortLabel}`)
  })
})

describe('L', () => {
  it('copies the link to what has the focus', async () => {
    const page = await openWithKeys()
    for (const { focus, name, to } of [
      {
        focus: '#quote-raimondo-1 a',
        name: 'Quote 1 of 2, Gina Raimondo',
        to: '#quote-raimondo-1',
      },
      {
        focus: '#event-order-issued a',
        name: 'event “Executive order on AI”',
        to: '#event-order-issued',
      },
      { focus: '#entity-gina-raimondo a', name: 'Gina Raimondo', to: '#entity-gina-raimondo' },
      { focus: '#p3 a', name: 'paragraph 3', to: '#p3' },
      { focus: '#executive-order', name: 'section “The October order”', to: '#executive-order' },
      { focus: '[data-copies$="#p5"]', name: 'paragraph 5', to: '#p5' },
    ]) {
      await page.locator(focus).first().focus()
      await page.keyboard.press('l')
      const words = `Link to ${name} copied`
      await soon(() => status(page)).toBe(words)
      await soon(() => page.getByText(words).filter({ visible: true }).count(), name).not.toBe(0)
      await soon(() => clipboard(page)).toBe(inject('origin') + READ + to)
    }
  })

  it('copies the link to the view before the text has begun to go by', async () => {
    const page = await openWithKeys({ at: `${CHOSEN}&marks=voices` })
    await page.keyboard.press('l')
    await soon(() => status(page)).toBe('Link to this view copied')
    expect(await clipboard(page)).toBe(`${inject('origin')}${READ}${CHOSEN}&marks=voices`)
  })

  it('copies the same link again, then that to the paragraph at the top, and the line that says so goes', async () => {
    const page = await openWithKeys({ height: 400 })
    for (const time of ['once', 'twice']) {
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await page.keyboard.press('l')
      await soon(() => clipboard(page), time).toBe(inject('origin') + READ)
    }
    const line = page.locator('.copied-line')
    await line.waitFor()
    await line.waitFor({ state: 'hidden' })
    await page.locator('#p7').evaluate((own) => own.scrollIntoView({ block: 'start' }))
    await page.keyboard.press('l')
    await soon(() => status(page)).toBe('Link to paragraph 7 copied')
    expect(await clipboard(page)).toBe(`${inject('origin')}${READ}#p7`)
  })

  it('shows the link selected where copying is refused', async () => {
    const page = await openWithKeys({ prepare: refuseCopying })
    await page.keyboard.press('l')
    const dialog = page.getByRole('dialog', { name: 'Link to this view' })
    await dialog.waitFor()
    expect(await dialog.getByRole('textbox').inputValue()).toBe(inject('origin') + READ)
    expect(await page.locator('.copied-line').isVisible()).toBe(false)
  })
})

async function choose(page: Page, words: string): Promise<void> {
  await mention(page, words).click()
  await soon(() => mention(page, words).getAttribute('aria-current')).toBe('true')
  // The mentions are marked a frame before the choice is in the address and said.
  await soon(() => status(page)).toContain(`${words}: `)
}

/** The paragraph of the mention that has the focus, as long as it shows in the window. */
async function focusedMention(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document
    const { top = -1, bottom = 0 } = activeElement?.getBoundingClientRect() ?? {}
    const shows = activeElement?.matches('a[data-of]') && top >= 0 && bottom <= innerHeight
    return shows ? activeElement?.closest('.paragraph-text')?.id : undefined
  })
}

/** Open the edition and await the keys, which come when the page is idle. */
async function openWithKeys(visit: Partial<Visit> & { readonly at?: string } = {}): Promise<Page> {
  const page = await openEdition({ ...DESKTOP, permissions: CLIPBOARD, ...visit })
  await isAtRest(page)
  return page
}

/** What a key may have done: what is said, and which of our windows is open. */
async function done(page: Page): Promise<string> {
  const find = await page.getByRole('combobox', { name: /^Find/ }).count()
  const keys = await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).count()
  return [await status(page), find > 0 && 'FIND', keys > 0 && 'KEYS'].filter(Boolean).join(' ')
}

/** The same after whatever a key sets off has had its time. */
async function doneSoon(page: Page): Promise<string> {
  await isAtRest(page)
  return done(page)
}

async function status(page: Page): Promise<string> {
  return page.getByRole('status').first().innerText()
}

/** Press a key with a modifier that the browser itself does not get to see. */
async function pressAsPage(page: Page, key: string, modifiers: Record<string, boolean>) {
  await page.evaluate(
    ([pressed, { Control, Alt, Meta }]) => {
      const held = { ctrlKey: Control === true, altKey: Alt === true, metaKey: Meta === true }
      const press = new KeyboardEvent('keydown', { key: pressed, bubbles: true, ...held })
      document.body.dispatchEvent(press)
    },
    [key, modifiers] as const,
  )
}

async function openDialog(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.setAttribute('aria-label', 'Another')
    dialog.showModal()
  })
}

async function focusField(page: Page, kind: string): Promise<void> {
  await page.evaluate((name) => {
    const field = document.createElement(name === 'contenteditable' ? 'div' : name)
    if (name === 'contenteditable') field.contentEditable = 'true'
    document.body.append(field)
    field.focus()
  }, kind)
}

/** Whether the first words that a highlight marks show in the window. */
async function markedInWindow(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const [range] = CSS.highlights.get(wanted) ?? []
    if (!(range instanceof Range)) return false
    const { top, height } = range.getBoundingClientRect()
    return height > 0 && top >= 40 && top < innerHeight
  }, name)
}
