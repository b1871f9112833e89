import * as v from 'valibot'
import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'

/** What a file with all of somebody's editions says that it is. */
const KIND = 'lectern-library'

const fileSchema = v.object({ kind: v.literal(KIND), editions: v.array(v.unknown()) })

/** All that is in a library that was saved: what is whole, and what is not with its faults. */
export type SavedLibrary = {
  readonly editions: readonly Edition[]
  readonly damaged: readonly { readonly name: string; readonly faults: readonly string[] }[]
}

/** What was kept, as it was kept, in one file that can be read back. */
export function formatLibrary(kept: readonly unknown[]): string {
  return JSON.stringify({ kind: KIND, editions: kept }, null, 1)
}

/** Read a library that was saved, or one edition; `null` where the words are neither. */
export function parseLibrary(words: string): SavedLibrary | null {
  const json = jsonOf(words)
  const file = v.safeParse(fileSchema, json)
  const all = file.success ? file.output.editions : isNamed(json) ? [json] : null
  if (all === null) return null
  const editions: Edition[] = []
  const damaged: { name: string; faults: readonly string[] }[] = []
  all.forEach((one, index) => {
    const parsed = parseEdition(one)
    if (parsed.ok) editions.push(parsed.value)
    else {
      const name = isNamed(one) ? one.id : `entry ${index + 1}`
      damaged.push({ name, faults: parsed.problem.map(formatProblem) })
    }
  })
  return { editions, damaged }
}

/** Whether the JSON of a file is a whole library. */
export function isLibrary(json: unknown): boolean {
  return v.is(fileSchema, json)
}

function jsonOf(words: string): unknown {
  try {
    const json: unknown = JSON.parse(words)
    return json
  } catch {
    return null
  }
}

function isNamed(one: unknown): one is { readonly id: string } {
  return v.is(v.object({ id: v.string() }), one)
}
