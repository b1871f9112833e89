import { readFile } from 'node:fs/promises'
import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { PictureFont } from '@/reader/picture/wrap-runs'

/** One file of a family at one weight, with how many units its em has. */
export type FontPart = { readonly font: Font; readonly unitsPerEm: number }

/** The parts that the family of a font comes in; each letter is taken from the first that has it. */
export type PictureFonts = (font: PictureFont) => readonly [FontPart, ...FontPart[]]

const FOLDERS = { serif: 'newsreader', sans: 'schibsted-grotesk' } as const

/** The app's fonts, for setting and drawing pictures without a browser. */
export async function pictureFonts(): Promise<PictureFonts> {
  const [serif, sans] = await Promise.all([readFamily('serif'), readFamily('sans')])
  return ({ family, weight }) => (family === 'serif' ? serif : sans)[weight]
}

/** A family at the weights that pictures have, in the parts that its package splits it into. */
async function readFamily(family: PictureFont['family']) {
  const path = `${FOLDERS[family]}/files/${FOLDERS[family]}`
  const [latin, extended] = await Promise.all([
    readFace(`${path}-latin-wght-normal.woff2`),
    readFace(`${path}-latin-ext-wght-normal.woff2`),
  ])
  const partsAt = (weight: PictureFont['weight']) =>
    [partAt(latin, weight), partAt(extended, weight)] as const
  return { 400: partsAt(400), 600: partsAt(600) }
}

/** HarfBuzz reads no WOFF2, so the file is unpacked, with all of its letters. */
async function readFace(file: string): Promise<Face> {
  const packed = await readFile(`node_modules/@fontsource-variable/${file}`)
  const options = { targetFormat: 'sfnt', keepAllGlyphs: true } as const
  return new Face(new Blob(await subsetFont(packed, undefined, options)))
}

function partAt(face: Face, weight: PictureFont['weight']): FontPart {
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  return { font, unitsPerEm: face.upem }
}
