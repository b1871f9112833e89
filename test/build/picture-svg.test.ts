import { Resvg } from '@resvg/resvg-js'
import { beforeAll, describe, expect, it } from 'vitest'
import { type HeadlineContent, layoutHeadline } from '@/build/headline-layout'
import { type PictureFonts, pictureFonts } from '@/build/picture-fonts'
import { pictureSvg } from '@/build/picture-svg'
import { shapeWords } from '@/build/shape-words'
import type { Placed } from '@/reader/picture/place-blocks'

const SERIF = { family: 'serif', weight: 400, size: 100 } as const
const PATIENCE_MS = 60_000

let fonts: PictureFonts

beforeAll(async () => {
  fonts = await pictureFonts()
}, PATIENCE_MS)

/** The box around the words that a picture really paints, in pixels. */
function paintedBox(placed: Placed) {
  const svg = pictureSvg(placed, fonts)
  const box = svg && new Resvg(svg.replaceAll(/<rect[^>]*>/g, '')).getBBox()
  if (!box) throw new Error('Nothing is painted')
  return { left: box.x, right: box.x + box.width, bottom: box.y + box.height }
}

function atTheLeft(words: string): Placed {
  const place = { x: 100, baseline: 300, direction: 'ltr', colour: 'ink' } as const
  return { words: [{ words, font: SERIF, ...place }], lines: [] }
}

describe('words in a picture', { timeout: PATIENCE_MS }, () => {
  it.each(['H', 'AVATAR', 'office', 'gęślą jaźń', 'It took nine years'])(
    'are painted as wide as %s is measured, but for the room beside the outer letters',
    (words) => {
      const { left, right } = paintedBox(atTheLeft(words))
      const { width } = shapeWords(words, SERIF, fonts)
      expect(Math.abs(left - 100)).toBeLessThan(8)
      expect(Math.abs(right - 100 - width)).toBeLessThan(8)
    },
  )

  it('are kerned', () => {
    const [pair = 0, a = 0, v = 0] = ['AV', 'A', 'V'].map((each) => widthOf(each))
    expect(pair).toBeLessThan(a + v - 3)
  })

  it('are wider when bold', () => {
    expect(shapeWords('bridge', { ...SERIF, weight: 600 }, fonts).width).toBeGreaterThan(
      widthOf('bridge') + 3,
    )
  })

  it('are not painted at all where the fonts lack a letter', () => {
    expect(pictureSvg(atTheLeft('A 我'), fonts)).toBeNull()
    expect(pictureSvg(atTheLeft('A ś'), fonts)).not.toBeNull()
  })
})

const HEADLINE: HeadlineContent = {
  publisher: 'Alder Courier',
  date: '3 May 2021',
  headline: 'A bridge opens',
  summary: 'Alder has a bridge.',
  foot: '',
}

describe('the picture of a headline', { timeout: PATIENCE_MS }, () => {
  it.each([
    ['one long word in each', { headline: 'Schiff'.repeat(14), summary: 'm'.repeat(90) }],
    ['as many words as there is room for', { headline: 'The town opens a bridge. '.repeat(5) }],
    ['neither publisher nor date', { publisher: '', date: '' }],
    ['an endless foot', { foot: 'Headline by '.repeat(40) }],
  ])('paints nothing beyond its margins with %s', (_, changes) => {
    const placed = layoutHeadline(
      { ...HEADLINE, ...changes },
      (words, font) => shapeWords(words, font, fonts).width,
    )
    const { left, right, bottom } = paintedBox(placed ?? { words: [], lines: [] })
    expect(left).toBeGreaterThanOrEqual(58)
    expect(right).toBeLessThanOrEqual(1142)
    expect(bottom).toBeLessThan(610)
  })

  it('is none where the words find no room in the smallest size', () => {
    const endless = { ...HEADLINE, headline: 'The town opens a bridge. '.repeat(60) }
    expect(
      layoutHeadline(endless, (words, font) => shapeWords(words, font, fonts).width),
    ).toBeNull()
  })
})

function widthOf(words: string): number {
  return shapeWords(words, SERIF, fonts).width
}
