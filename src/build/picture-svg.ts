import { PALETTE } from '@/reader/picture/picture-palette'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '@/reader/picture/picture-size'
import type { Placed } from '@/reader/picture/place-blocks'
import type { PictureFonts } from './picture-fonts'
import { shapeWords } from './shape-words'

type PlacedLine = Placed['lines'][number]
type PlacedWords = Placed['words'][number]

/**
 * A picture as SVG, its words as outlines of the very glyphs that they were measured by; `null`
 * where the fonts lack a letter.
 */
export function pictureSvg({ words, lines }: Placed, fonts: PictureFonts): string | null {
  const outlines = words.map((placed) => outlineOf(placed, fonts))
  if (outlines.includes(null)) return null
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${PALETTE.paper}"/>`,
    ...lines.map(rectangle),
    ...outlines,
    '</svg>',
  ].join('')
}

function rectangle({ colour, x, y, width, height }: PlacedLine): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${PALETTE[colour]}"/>`
}

/** The y axis of fonts points up, that of SVG down. */
function outlineOf({ words, font, colour, x, baseline }: PlacedWords, fonts: PictureFonts) {
  const { glyphs, isWhole } = shapeWords(words, font, fonts)
  if (!isWhole) return null
  const paths = glyphs.map(({ part, id, x: right, y: up }) => {
    const scale = font.size / part.unitsPerEm
    const place = `translate(${x + right} ${baseline - up}) scale(${scale} ${-scale})`
    return `<path transform="${place}" d="${part.font.glyphToPath(id)}"/>`
  })
  return `<g fill="${PALETTE[colour]}">${paths.join('')}</g>`
}
