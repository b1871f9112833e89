import { Buffer, shape } from 'harfbuzzjs'
import type { PictureFont } from '@/reader/picture/wrap-runs'
import type { FontPart, PictureFonts } from './picture-fonts'

/** A glyph of a font, and where it stands: pixels from the left end of the baseline, to the right and up. */
type PlacedGlyph = {
  readonly part: FontPart
  readonly id: number
  readonly x: number
  readonly y: number
}

/** Words as glyphs in a row. */
type ShapedWords = {
  readonly glyphs: readonly PlacedGlyph[]
  /** In pixels. */
  readonly width: number
  /** Whether the fonts have all the letters. */
  readonly isWhole: boolean
}

/**
 * Words as HarfBuzz sets them, kerning and ligatures included, which is what browsers do with the
 * same fonts; each letter from the first part of its family that has it.
 */
export function shapeWords(words: string, font: PictureFont, fonts: PictureFonts): ShapedWords {
  const parts = fonts(font)
  const text = words.replaceAll(/[\t\n\r]/g, ' ')
  for (const part of parts) {
    const shaped = shapeIn(part, text, font.size)
    if (shaped.isWhole) return shaped
  }
  const stretches = stretchesOf(text, parts)
  return inARow(stretches.map(({ part, words }) => shapeIn(part, words, font.size)))
}

type Stretch = { readonly part: FontPart; readonly words: string }

/** Words cut where they go on in another part; a letter that no part has stays with the first. */
function stretchesOf(text: string, parts: ReturnType<PictureFonts>): Stretch[] {
  const stretches: Stretch[] = []
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const part = parts.find((each) => shapeIn(each, segment, 1).isWhole) ?? parts[0]
    const last = stretches.at(-1)
    if (last?.part === part) stretches[stretches.length - 1] = { part, words: last.words + segment }
    else stretches.push({ part, words: segment })
  }
  return stretches
}

function shapeIn(part: FontPart, words: string, size: number): ShapedWords {
  const buffer = new Buffer()
  buffer.addText(words)
  buffer.guessSegmentProperties()
  shape(part.font, buffer)
  const scale = size / part.unitsPerEm
  const positions = buffer.getGlyphPositions()
  let width = 0
  const glyphs = buffer.getGlyphInfos().map(({ codepoint: id }, index): PlacedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const x = width + xOffset * scale
    width += xAdvance * scale
    return { part, id, x, y: yOffset * scale }
  })
  return { glyphs, width, isWhole: glyphs.every(({ id }) => id !== MISSING) }
}

/** The glyph of a letter that a font lacks (OpenType, `glyf`). */
const MISSING = 0

function inARow(stretches: readonly ShapedWords[]): ShapedWords {
  let width = 0
  const glyphs = stretches.flatMap((stretch) => {
    const left = width
    width += stretch.width
    return stretch.glyphs.map((glyph) => ({ ...glyph, x: left + glyph.x }))
  })
  return { glyphs, width, isWhole: stretches.every(({ isWhole }) => isWhole) }
}
