import * as v from 'valibot'

export const pastedSchema = v.variant('kind', [
  v.object({ kind: v.literal('plain'), words: v.string() }),
  /** Rich words as they lay on the clipboard, with the same without their markup. */
  v.object({ kind: v.literal('markup'), markup: v.string(), words: v.string() }),
  v.object({ kind: v.literal('markdown'), words: v.string() }),
  v.object({ kind: v.literal('word'), bytes: v.instance(Uint8Array) }),
])

/** What a paste, or a file that was opened, holds. */
export type Pasted = v.InferOutput<typeof pastedSchema>

/** Read what was handed to the worker that reads; `null` where it is no paste. */
export function parsePasted(value: unknown): Pasted | null {
  const pasted = v.safeParse(pastedSchema, value)
  return pasted.success ? pasted.output : null
}

/** Plain words, or a page whose markup was copied as words. */
export function pastedWords(words: string): Pasted {
  return PAGE.test(words.slice(0, LOOKED_AT))
    ? { kind: 'markup', markup: words, words: '' }
    : { kind: 'plain', words }
}

const LOOKED_AT = 2000
const PAGE =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,1000}-->\s*)*<(?:!doctype\s+html|html)\b/i
