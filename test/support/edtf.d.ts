/** As much of the `edtf` package (which brings no types) as tests compare with. */
declare module 'edtf' {
  /** Throws on what is not EDTF of `level` or below. */
  export function parse(value: string, limits: { level: number }): { type: string }
  /** Throws as `parse` does, and on intervals that do not go forward. */
  export default function edtf(value: string): { min: number | null; max: number | null }
}
