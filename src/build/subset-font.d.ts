declare module 'subset-font' {
  /** Keep only the glyphs for `text`; see the package's README for the options. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2'
      readonly noLayoutClosure?: boolean
      readonly variationAxes?: Record<string, { readonly min: number; readonly max: number }>
    },
  ): Promise<Uint8Array>
}
