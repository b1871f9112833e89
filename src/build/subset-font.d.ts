declare module 'subset-font' {
  type Axis = number | { readonly min: number; readonly max: number }

  /** Keep only the glyphs for `text`, or all of them; see the package's README for the options. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt'
      readonly keepAllGlyphs?: boolean
      readonly noLayoutClosure?: boolean
      readonly variationAxes?: Record<string, Axis>
    },
  ): Promise<Buffer>
}
