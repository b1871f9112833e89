import * as v from 'valibot'
import type { Edition } from '@/edition/edition-schema'

const outline = v.object({
  format: v.literal(2),
  id: v.string(),
  article: v.object({ text: v.string() }),
  ...Object.fromEntries(
    ['sections', 'entities', 'mentions', 'quotations', 'dates', 'sources'].map((list) => [
      list,
      v.array(v.unknown()),
    ]),
  ),
})

/**
 * An edition that a worker of ours sends: whether it has faults the worker has looked itself, since that takes
 * long and the page has to answer meanwhile. It only has to have what every edition has.
 */
export const sentEdition = v.custom<Edition>((value) => v.is(outline, value))
