import * as v from 'valibot'

const pastedSchema = v.object({ words: v.string() })

/** What a paste, or a file that was opened, holds. */
export type Pasted = v.InferOutput<typeof pastedSchema>

/** Read what was handed to the worker that reads; `null` where it is no paste. */
export function parsePasted(value: unknown): Pasted | null {
  const pasted = v.safeParse(pastedSchema, value)
  return pasted.success ? pasted.output : null
}
