import { Resvg } from '@resvg/resvg-js'

/** Width and height as the header of a PNG says them (PNG specification, 11.2.2). */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png)
  const signature = bytes.subarray(0, 8).toString('latin1')
  if (signature !== '\x89PNG\r\n\x1a\n' || bytes.subarray(12, 16).toString() !== 'IHDR') {
    throw new Error('This is not a PNG')
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** How many pixels of a PNG have exactly the colour `#rrggbb`. */
export function pixelsOf(png: Uint8Array, colour: string): number {
  const { width, height } = pngSize(png)
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  const wanted = Number.parseInt(`${colour.slice(1)}ff`, 16)
  let count = 0
  for (let at = 0; at < pixels.length; at += 4) if (pixels.readUInt32BE(at) === wanted) count++
  return count
}
