import { Resvg } from '@resvg/resvg-js'

/** An SVG without text as PNG, `width` pixels wide. */
export function rasterise(svg: string, width: number): Uint8Array {
  const options = {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  } as const
  return new Resvg(svg, options).render().asPng()
}
