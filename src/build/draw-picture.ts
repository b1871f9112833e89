import { Resvg } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '@/reader/picture/picture-size'

/** What is drawn: a React element with the styles that Satori knows. */
type Drawable = Parameters<typeof satori>[0]

/** An element of at least 1200 by 630 as PNG; `null` if it needs more, or the fonts lack a letter. */
export async function drawPicture(
  element: Drawable,
  fonts: readonly Font[],
): Promise<Uint8Array | null> {
  let hasLetters = true
  const svg = await satori(element, {
    width: PICTURE_WIDTH,
    fonts: [...fonts],
    loadAdditionalAsset: async () => {
      hasLetters = false
      return []
    },
  })
  return hasLetters && heightOf(svg) <= PICTURE_HEIGHT ? rasterise(svg, PICTURE_WIDTH) : null
}

/**
 * What `draw` makes of the last candidate that it can draw, `null` where it can draw none; each
 * candidate needs more room than the one before.
 */
export async function drawLargest<Candidate, Drawn>(
  candidates: readonly Candidate[],
  draw: (candidate: Candidate) => Promise<Drawn | null>,
): Promise<Drawn | null> {
  const middle = Math.floor(candidates.length / 2)
  const [candidate] = candidates.slice(middle)
  if (candidate === undefined) return null
  const drawn = await draw(candidate)
  if (drawn === null) return drawLargest(candidates.slice(0, middle), draw)
  return (await drawLargest(candidates.slice(middle + 1), draw)) ?? drawn
}

/** An SVG without text as PNG, `width` pixels wide. */
export function rasterise(svg: string, width: number): Uint8Array {
  const options = {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  } as const
  return new Resvg(svg, options).render().asPng()
}

function heightOf(svg: string): number {
  const [, height] = /^<svg[^>]* height="([\d.]+)"/.exec(svg) ?? []
  if (height === undefined) throw new Error(`Satori drew no height: ${svg.slice(0, 120)}`)
  return Number(height)
}
