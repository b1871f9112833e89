import type { TextRange } from '@/text/range'
import { type FoundBasis, foundBasis } from '../found-basis'
import { type Paced, PIECE, pacedFlatMap } from '../pace'
import { pacedSort } from '../paced-sort'
import type { AttributedQuotation } from '../quotations/attribute-speakers'
import type { Reading } from '../reading/reading'

/** Who speaks in a sentence, by places in the list of entities; nobody of them: the author. */
export type FoundVoice = TextRange & {
  readonly speakers: readonly number[]
  readonly basis: FoundBasis
}

/** So much of a sentence has to be somebody's words for it to be theirs. */
const MOST = 0.5

/**
 * Tell who speaks in each sentence: whom most of its words are attributed to, or else the author.
 * Sentences of somebody who is not known are left out, since nothing true can be said of them.
 */
export function* tellVoices(
  { sentences }: Reading,
  quotations: readonly AttributedQuotation[],
): Paced<FoundVoice[]> {
  const unordered = yield* pacedFlatMap(quotations, (quotation): Part[] =>
    quotation.parts.map(({ start, end }) => ({ start, end, quotation })),
  )
  const parts = yield* pacedSort(unordered, (a, b) => a.start - b.start || b.end - a.end)
  const voices: FoundVoice[] = []
  let first = 0
  for (const [index, { start, end }] of sentences.entries()) {
    if (index % PIECE === PIECE - 1) yield
    while (first < parts.length && (parts[first]?.end ?? 0) <= start) first++
    const said = yield* mostlySaid(parts, first, { start, end })
    if (said === null) voices.push({ start, end, speakers: [], basis: AUTHOR })
    else if (said.speakers.length > 0) voices.push(voiceOf(said, { start, end }))
  }
  return voices
}

function voiceOf({ speakers, basis }: AttributedQuotation, { start, end }: TextRange): FoundVoice {
  return { start, end, speakers, basis: { ...ATTRIBUTED, confidence: basis.confidence } }
}

type Part = TextRange & { readonly quotation: AttributedQuotation }

/** The quotation that has most of a sentence, among the parts from `first` on. */
function* mostlySaid(
  parts: readonly Part[],
  first: number,
  { start, end }: TextRange,
): Paced<AttributedQuotation | null> {
  const shares = new Map<AttributedQuotation, number>()
  for (let at = first; at < parts.length; at++) {
    const part = parts[at]
    if (part === undefined || part.start >= end) break
    if (at % PIECE === PIECE - 1) yield
    const share = Math.max(0, Math.min(end, part.end) - Math.max(start, part.start))
    shares.set(part.quotation, (shares.get(part.quotation) ?? 0) + share)
  }
  // Of one within another the outer one counts, which comes first.
  for (const [quotation, share] of shares) if (share >= MOST * (end - start)) return quotation
  return null
}

const AUTHOR = foundBasis(
  'voice of the author',
  'Most of its words are attributed to nobody else',
  0.8,
)

const ATTRIBUTED = {
  kind: 'found',
  rule: 'voice of the speaker',
  reason: 'Most of its words are in a quotation of this speaker',
} as const
