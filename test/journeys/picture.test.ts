import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { pixelsOf, pngSize } from '../build/read-pixels'
import { CLIPBOARD } from './support/clipboard'
import { expectAccessible, expectContrast } from './support/expect-accessible'
import { isAlive, openEdition, soon } from './support/open-edition'
import { expectNoErrors, holdRequests, openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { READ } from './support/the-edition'

const RAIMONDO = 'Quote 1 of 2, Gina Raimondo'
const PAPER = '#f8f9f9'
const [RED, BLUE, INK] = ['#c0281e', '#1f4fd1', '#14181d'] as const

it.each(BOTH_ENDS)(
  'a quote opens as a picture that has all its words, and fits, on $name',
  { tags: 'main' },
  async ({ screen }) => {
    const page = await openEdition(screen)
    const dialog = await openPicture(page)
    const canvas = dialog.getByRole('img')
    const label = await canvas.getAttribute('aria-label')
    expect(label).toContain('Gina Raimondo, US Commerce Secretary.')
    expect(label).toContain('concerns,” stated Raimondo. “Through our united efforts')
    expect(label).toContain('The printed words were not found in it. “Our partnership makes clear')
    expect(label).toContain(`${new URL(inject('origin')).host}${READ}quote/raimondo-1/`)
    const box = await canvas.boundingBox()
    expect(box?.x).toBeGreaterThan(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(screen.width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
    await expectAccessible(page, 'dialog[open]')
  },
)

it('saves and copies a PNG of 1200 by 630 with both wordings, in light colours whatever the theme', async () => {
  const page = await openEdition({ ...DESKTOP, colorScheme: 'dark', permissions: CLIPBOARD })
  const { name, png } = await savedPicture(page)
  expect(name).toBe('raimondo-us-uk-ai-safety.png')
  expect(pngSize(png)).toEqual({ width: 1200, height: 630 })
  expect(pixelsOf(png, PAPER)).toBeGreaterThan(1200 * 630 * 0.8)
  for (const colour of [RED, BLUE, INK]) expect(pixelsOf(png, colour)).toBeGreaterThan(1000)
  const dialog = page.getByRole('dialog')
  await soon(() => dialog.getByRole('status').innerText()).toBe(
    'Your browser saves it as raimondo-us-uk-ai-safety.png.',
  )
  await expectContrast(page, 'dialog[open]')
  await dialog.getByRole('button', { name: 'Copy picture' }).click()
  await soon(() => dialog.getByRole('status').innerText()).toBe('Picture copied.')
  expect(await copiedSize(page)).toEqual({ types: ['image/png'], width: 1200, height: 630 })
})

it('is drawn with the same letters where the page’s own fonts came too late for it', async () => {
  const early = await savedPicture(await openEdition(DESKTOP))
  const fonts = holdRequests()
  const page = await openPage({
    ...DESKTOP,
    path: READ,
    prepare: (empty) => empty.route('**/*.woff2', fonts.hold),
    waitUntil: 'commit',
  })
  await soon(() => isDrawnWithoutFonts(page)).toBe(true)
  fonts.release()
  await isAlive(page)
  const late = await savedPicture(page)
  expect(Buffer.compare(early.png, late.png)).toBe(0)
})

it('is drawn with other letters where no font comes', async () => {
  const page = await openEdition({ ...DESKTOP, expectsErrors: true, prepare: refuseFonts })
  const { png } = await savedPicture(page)
  expect(pixelsOf(png, INK)).toBeGreaterThan(1000)
})

describe('what cannot be done is said:', () => {
  const SAVE_INSTEAD = 'Your browser did not let this page copy the picture. Save it instead.'
  const NO_FILE =
    'Your browser could not make a file of the picture. Take a screenshot of it instead.'

  it.each([
    {
      what: 'copying refused',
      prepare: refuseCopying,
      buttons: ['Copy picture'],
      words: SAVE_INSTEAD,
    },
    {
      what: 'no clipboard at all',
      prepare: takeClipboardAway,
      buttons: ['Copy picture'],
      words: SAVE_INSTEAD,
    },
    {
      what: 'no file to save or copy',
      prepare: makeNoFiles,
      buttons: ['Save picture', 'Copy picture'],
      words: NO_FILE,
    },
    {
      what: 'a browser that hides what it draws',
      prepare: hidePixels,
      buttons: ['Save picture'],
      words: NO_FILE,
    },
    {
      what: 'a browser that throws when its pixels are read',
      prepare: throwInReading,
      buttons: ['Save picture', 'Copy picture'],
      words: NO_FILE,
    },
    {
      what: 'a browser that throws when it is to make a file',
      prepare: throwInMaking,
      buttons: ['Save picture', 'Copy picture'],
      words: NO_FILE,
    },
    {
      what: 'a browser that throws when a file is to be saved',
      prepare: throwInSaving,
      buttons: ['Save picture'],
      words: NO_FILE,
    },
    {
      what: 'sharing failed',
      prepare: failSharing,
      buttons: ['Share picture'],
      words: 'Your browser could not share the picture. Save it instead.',
    },
  ])('$what', async ({ prepare, buttons, words }) => {
    const page = await openEdition({ ...PHONE, permissions: CLIPBOARD, prepare })
    for (const button of buttons) {
      const dialog = await openPicture(page)
      await dialog.getByRole('button', { name: button }).click()
      await soon(() => dialog.getByRole('alert').allInnerTexts(), button).toEqual([words])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
  })
})

it.each([
  { how: 'throws when it draws', prepare: throwInDrawing },
  { how: 'does not draw', prepare: drawNothing },
])('says so where the browser $how, and offers nothing', async ({ prepare }) => {
  const page = await openEdition({ ...PHONE, prepare })
  const dialog = await openDialog(page)
  await soon(() => dialog.getByRole('alert').allInnerTexts()).toEqual([
    'Your browser does not let this page draw a picture.',
  ])
  for (const name of ['Copy picture', 'Save picture']) {
    expect(await dialog.getByRole('button', { name }).isDisabled(), name).toBe(true)
  }
  expect(await dialog.getByRole('button', { name: 'Share picture' }).count()).toBe(0)
  await expectAccessible(page, 'dialog[open]')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'detached' })
})

it('hands the file to the share sheet, and says nothing when one thinks better of it', async () => {
  const page = await openEdition({ ...PHONE, prepare: withdrawSharing })
  const dialog = await openPicture(page)
  await dialog.getByRole('button', { name: 'Share picture' }).click()
  await soon(() => page.evaluate(() => document.title)).toBe(
    'raimondo-us-uk-ai-safety.png image/png',
  )
  expect(await dialog.getByRole('alert').count()).toBe(0)
})

it('closes with Esc, gives the focus back and opens again', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo' })
  for (let times = 0; times < 2; times++) {
    const dialog = await openPicture(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await soon(name).toBe(`Picture of ${RAIMONDO}`)
  }
  expect(page.url()).toContain('?entity=gina-raimondo')
})

it('fetches what draws it only when first asked for, nothing from elsewhere, and is not printed', async () => {
  const page = await openEdition(DESKTOP)
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  const dialog = await openPicture(page)
  expect(requested.some((url) => url.includes('PictureDialog'))).toBe(true)
  expect(requested.filter((url) => !url.startsWith(inject('origin')))).toEqual([])
  expectNoErrors(page)
  await page.emulateMedia({ media: 'print' })
  await dialog.waitFor({ state: 'hidden' })
})

/** Open the picture of the first quote by the keyboard, and await that it is drawn. */
async function openPicture(page: Page) {
  const dialog = await openDialog(page)
  await dialog.getByRole('button', { name: 'Save picture', disabled: false }).waitFor()
  return dialog
}

async function openDialog(page: Page) {
  const button = page.getByLabel(`Picture of ${RAIMONDO}`).filter({ visible: true }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: `Picture of ${RAIMONDO}` })
  await dialog.waitFor()
  return dialog
}

async function savedPicture(page: Page) {
  const dialog = await openPicture(page)
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save picture' }).click()
  const download = await downloading
  return {
    name: download.suggestedFilename(),
    png: await buffer(await download.createReadStream()),
  }
}

/** What is on the clipboard, decoded by the browser. */
async function copiedSize(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    if (!item) return null
    const { width, height } = await createImageBitmap(await item.getType('image/png'))
    return { types: item.types, width, height }
  })
}

/** Whether text was drawn and the page, which no longer waits for its own fonts, is not set in them. */
async function isDrawnWithoutFonts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement
    const isDrawn = performance.getEntriesByName('first-contentful-paint').length > 0
    return isDrawn && !('awaitsFonts' in dataset) && !('fonts' in dataset)
  })
}

async function refuseFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort())
}

async function refuseCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'))
    Object.defineProperty(navigator.clipboard, 'write', { value: refuse })
  })
}

async function takeClipboardAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Reflect.deleteProperty(window, 'ClipboardItem')
  })
}

async function makeNoFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null)
  })
}

/** As browsers do that give pages white for what they have drawn. */
async function hidePixels(page: Page): Promise<void> {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.getImageData = () => {
      return new ImageData(new Uint8ClampedArray([255, 255, 255, 255]), 1, 1)
    }
  })
}

async function throwInDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.fillText = () => {
      throw new DOMException('Not drawn', 'InvalidStateError')
    }
  })
}

async function drawNothing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })
  })
}

async function throwInReading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.getImageData = () => {
      throw new DOMException('Not read', 'SecurityError')
    }
  })
}

async function throwInMaking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new DOMException('Not made', 'SecurityError')
    }
  })
}

async function throwInSaving(page: Page): Promise<void> {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError('Not saved')
    }
  })
}

async function failSharing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const share = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'))
    Object.assign(navigator, { canShare: () => true, share })
  })
}

/** A share sheet that says in the title what it was given, and is closed. */
async function withdrawSharing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const share = ({ files }: ShareData) => {
      document.title = files?.map(({ name, type }) => `${name} ${type}`).join() ?? ''
      return Promise.reject(new DOMException('Closed', 'AbortError'))
    }
    Object.assign(navigator, { canShare: () => true, share })
  })
}
