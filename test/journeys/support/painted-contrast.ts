import type { Page } from 'playwright'
import { expect } from 'vitest'
import { hasDrawn } from './open-edition'

/** What WCAG 2.2, 1.4.3 asks of words of any size but large ones. */
const LEAST = 4.5

/** A few words of one line: where their letters stand in the window, in CSS pixels. */
type Slice = {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Painted = Slice & { readonly contrast: number }

/** The ways in which a reader's system may want colours. */
const WAYS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const

/** Pixels of the picture to one of CSS, so that thin strokes are painted in full; see `FINE`. */
const RATIO = 1.5

/** How a page is to be opened whose painting is looked at. */
export const FINE = { deviceScaleFactor: RATIO, reducedMotion: 'reduce' } as const

/**
 * Fails with all words that stand in the window, and in it scrolled to each of `places`, and are not
 * painted with enough contrast: in light and dark, and in the colours that a system forces. It goes by
 * the pixels of pictures, so that it holds whatever a browser makes of its colours.
 */
export async function expectPaintedContrast(page: Page, places: readonly string[] = []) {
  const eye = await page.context().newPage()
  const faint: string[] = []
  for (const way of WAYS) {
    await page.emulateMedia(way)
    for (const place of [null, ...places]) {
      if (place !== null) await page.locator(place).first().evaluate(bringToTop)
      const looked = await look(page, eye)
      expect(looked.length, `words at ${place}`).toBeGreaterThan(5)
      faint.push(...looked.filter(({ contrast }) => contrast < LEAST).map(inWords(way)))
    }
  }
  await eye.close()
  expect(faint, faint.join('\n')).toEqual([])
}

function inWords({ colorScheme, forcedColors }: (typeof WAYS)[number]) {
  return ({ words, contrast }: Painted) =>
    `${colorScheme}, forced ${forcedColors}: ${contrast.toFixed(2)} “${words}”`
}

/** Runs in the page. */
function bringToTop(element: Element): void {
  element.scrollIntoView({ block: 'start', behavior: 'instant' })
}

async function look(page: Page, eye: Page): Promise<readonly Painted[]> {
  await hasDrawn(page)
  const slices = await page.evaluate(slicesInWindow)
  const picture = (await page.screenshot()).toString('base64')
  return eye.evaluate(contrastsIn, { picture, slices, ratio: RATIO })
}

/** Runs in the page: the lines of its words that nothing covers, in slices of about sixty pixels. */
function slicesInWindow(): Slice[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const slices: Slice[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? ''
    const parent = node.parentElement
    if (!parent || !/[\p{L}\p{N}]{2}/u.test(words) || parent.closest(':disabled, script')) continue
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      if (line.bottom > 0 && line.top < window.innerHeight)
        slices.push(...slicesOf(line, words, parent))
    }
  }
  return slices

  function slicesOf(line: DOMRect, words: string, parent: Element): Slice[] {
    // Of the letters only what all of them have: no lines above or below, no neighbours' tails.
    const y = line.top + line.height * 0.35
    const height = line.height * 0.35
    const count = Math.max(1, Math.floor(line.width / 60))
    const width = line.width / count
    return Array.from({ length: count }, (_, index) => line.left + index * width)
      .filter((x) => {
        const places = [x + 1, x + width / 2, x + width - 1]
        return (
          width > 8 && places.every((at) => isSeen(at, y, parent) && isSeen(at, y + height, parent))
        )
      })
      .map((x) => ({ words: words.trim().slice(0, 40), x, y, width, height }))
  }

  function isSeen(x: number, y: number, parent: Element): boolean {
    return parent.contains(document.elementFromPoint(x, y))
  }
}

/** Runs in an empty page: the contrast of the commonest colour of each slice with the farthest from it there. */
async function contrastsIn(looked: {
  readonly ratio: number
  readonly picture: string
  readonly slices: readonly Slice[]
}): Promise<Painted[]> {
  const image = new Image()
  image.src = `data:image/png;base64,${looked.picture}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No canvas')
  context.drawImage(image, 0, 0)
  const { ratio } = looked
  return looked.slices.map((slice) => ({ ...slice, contrast: contrastOf(coloursIn(slice)) }))

  function coloursIn({ x, y, width, height }: Slice): ReadonlyMap<number, number> {
    const [left, top, wide, high] = [x, y, width, height].map((one) => Math.round(one * ratio))
    const { data } = context?.getImageData(left ?? 0, top ?? 0, wide || 1, high || 1) ?? {
      data: [],
    }
    const counts = new Map<number, number>()
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    return counts
  }

  function contrastOf(counts: ReadonlyMap<number, number>): number {
    const [[behind] = [0]] = [...counts].toSorted(([, one], [, other]) => other - one)
    const light = luminance(behind)
    const ratios = Array.from(counts.keys(), (colour) => {
      const other = luminance(colour)
      return (Math.max(light, other) + 0.05) / (Math.min(light, other) + 0.05)
    })
    return Math.max(...ratios)
  }

  /** WCAG 2.2, "relative luminance". */
  function luminance(colour: number): number {
    const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
      const share = ((colour >> shift) & 255) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}
