import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { parseLibrary, type SavedLibrary } from './library-file'
import { takeInEdition } from './own-editions'
import { ownRecords } from './own-list'

/** What became of a library that was saved: how many editions came back and were here already, and what is damaged. */
export type BroughtBack = Pick<SavedLibrary, 'damaged'> & {
  readonly taken: number
  readonly known: number
}

/**
 * Take in every edition of a file that is not among the reader's own as it is; `null` where the file
 * holds none. What is damaged is left out and told.
 */
export async function bringBack(words: string): Promise<BroughtBack | null> {
  const library = parseLibrary(words)
  if (library === null) return null
  const kept = await ownRecords().catch(() => [])
  const here = new Set(
    kept.map(parseEdition).flatMap((one) => (one.ok ? contentOf(one.value) : [])),
  )
  let taken = 0
  for (const edition of library.editions) {
    const content = contentOf(edition)
    if (here.has(content)) continue
    here.add(content)
    await takeInEdition(edition)
    taken++
  }
  return { taken, known: library.editions.length - taken, damaged: library.damaged }
}

/** All that an edition says, whatever id it has here; its fields stand in the order of the schema, as it was read. */
function contentOf({ id: _, ...content }: Edition): string {
  return JSON.stringify(content)
}
