import type { TextRange } from '@/text/range'
import { type FoundBasis, foundBasis } from '../found-basis'
import { type Paced, PIECE } from '../pace'
import { pacedSort } from '../paced-sort'
import type { Reading } from '../reading/reading'
import type { QuotationMarks } from './quoted-spans'

/** Words in quotation marks that are not a quotation, and why not. */
export type OtherMarks = TextRange & { readonly basis: FoundBasis }

/** What stands in quotation marks and in none of `quoted`, which are in order or not. */
export function* otherMarks(
  reading: Reading,
  { spans, strays }: QuotationMarks,
  quoted: readonly TextRange[],
): Paced<OtherMarks[]> {
  const ordered = yield* pacedSort(quoted, (a, b) => a.start - b.start)
  const found: OtherMarks[] = strays.map((stray) => ({ ...stray, basis: STRAY }))
  let [next, reach] = [0, 0]
  for (const [index, { start, end }] of spans.entries()) {
    if (index % PIECE === PIECE - 1) yield
    for (; (ordered[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      reach = Math.max(reach, ordered[next]?.end ?? 0)
    }
    if (reach > start) continue
    found.push({ start, end, basis: basisOf(reading.text.slice(start, end)) })
  }
  return yield* pacedSort(found, (a, b) => a.start - b.start)
}

const STRAY = foundBasis('single mark', 'It opens or closes nothing', 0.9)

function basisOf(words: string): FoundBasis {
  const inner = words.slice(1, -1).trim()
  const capitals = inner.match(/(?<![\p{L}’'])\p{Lu}/gu)?.length ?? 0
  const count = inner.split(/\s+/).length
  if (count > 1 && capitals >= count / 2) {
    return foundBasis('title or name', 'Most of its words have capitals: a title, or a name', 0.7)
  }
  return foundBasis('term', 'A few words that nobody is said to have said: a term, or a name', 0.6)
}
