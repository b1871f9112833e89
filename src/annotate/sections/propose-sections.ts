import type { TextRange } from '@/text/range'
import type { JoinedMentions } from '../entities/join-mentions'
import { type FoundBasis, foundBasis } from '../found-basis'
import { oneLine } from '../one-line'
import { type Paced, PIECE, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { findCaptions } from './find-captions'
import { topicBreaks } from './topic-breaks'

/** A stretch of whole paragraphs with words of the text as its side-head. */
export type FoundSection = TextRange & { readonly heading: string; readonly basis: FoundBasis }

/**
 * Propose sections: where the text has cross-heads, those; or else where its topic changes, each
 * with what it names oftener than the rest as its side-head. None where a text is too short to have
 * any, or where one of them would have no side-head of its own.
 */
export function* proposeSections(reading: Reading, joined: JoinedMentions): Paced<FoundSection[]> {
  const heads = yield* crossHeads(reading, yield* findCaptions(reading, joined))
  if (heads.length > 1) return sectionsFrom(reading, heads)
  const breaks = yield* topicBreaks(reading)
  if (breaks.length === 0) return []
  return yield* namedSections(reading, joined, [0, ...breaks])
}

type Head = { readonly paragraph: number; readonly heading: string; readonly basis: FoundBasis }

/** Lines that head what follows them: those with other text behind them. */
function crossHeads({ text, paragraphs }: Reading, captions: ReadonlySet<number>): Paced<Head[]> {
  let last = ''
  return pacedFlatMap(paragraphs, ({ guess, start, end }, paragraph) => {
    if (guess !== 'cross-head' || paragraphs[paragraph + 1]?.guess !== null) return []
    const heading = oneLine(text.slice(start, end))
    // One that is printed twice in a row goes on with what it heads.
    if (!HEADING.test(heading) || captions.has(paragraph) || heading === last) return []
    last = heading
    return [{ paragraph, heading, basis: PRINTED }]
  })
}

/** A line of an interview may break off as well: "No, no. Just --". */
const HEADING = /^[\p{Lu}\p{N}].*[\p{L}\p{N})]$/u

const PRINTED = foundBasis('cross-head', 'A short line without a full stop stands before it', 0.7)

/** Sections that begin with heads; what stands before the first one is part of its section. */
function sectionsFrom({ text, paragraphs }: Reading, heads: readonly Head[]): FoundSection[] {
  return heads.map(({ paragraph, heading, basis }, index) => {
    const next = heads[index + 1]?.paragraph ?? paragraphs.length
    const start = index === 0 ? 0 : (paragraphs[paragraph]?.start ?? 0)
    return { start, end: paragraphs[next - 1]?.end ?? text.length, heading, basis }
  })
}

/** Sections by what they name; one without a name of its own belongs to the one before it. */
function* namedSections(
  reading: Reading,
  joined: JoinedMentions,
  starts: readonly number[],
): Paced<FoundSection[]> {
  const counts = yield* countNames(reading, joined, starts)
  const taken = new Set<number>()
  const heads: Head[] = []
  for (const [index, paragraph] of starts.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const entity = ownName(joined, counts, index, taken)
    if (entity === null) continue
    taken.add(entity)
    heads.push({ paragraph, heading: joined.entities[entity]?.label ?? '', basis: NAMED })
  }
  return heads.length > 1 ? sectionsFrom(reading, heads) : []
}

const NAMED = foundBasis(
  'change of topic',
  'Proposed where the words change; it is what this stretch names oftener than the rest',
  0.4,
)

/** How often each entity is named in the sections that begin with `starts`. */
type NameCounts = readonly ReadonlyMap<number, number>[]

function* countNames(
  { paragraphs }: Reading,
  { mentions }: JoinedMentions,
  starts: readonly number[],
): Paced<NameCounts> {
  const counts = starts.map(() => new Map<number, number>())
  let section = 0
  for (const [index, { start, form, entities }] of mentions.entries()) {
    if (index % PIECE === PIECE - 1) yield
    while (start >= (paragraphs[starts[section + 1] ?? -1]?.start ?? Number.POSITIVE_INFINITY)) {
      section++
    }
    if (form !== 'name') continue
    const here = counts[section]
    for (const entity of entities) here?.set(entity, (here.get(entity) ?? 0) + 1)
  }
  return counts
}

const LONGEST_HEADING = 40

/** Fewer names in a section do not say what it is about. */
const FEWEST_NAMES = 3

/** What a section names often, and oftenest against its neighbours; null for nothing. */
function ownName(
  { entities }: JoinedMentions,
  counts: NameCounts,
  section: number,
  taken: ReadonlySet<number>,
): number | null {
  let best: number | null = null
  let most = 0
  for (const [entity, count] of counts[section] ?? []) {
    const around = (counts[section - 1]?.get(entity) ?? 0) + (counts[section + 1]?.get(entity) ?? 0)
    const score = count ** 2 / (count + around)
    const isShort = (entities[entity]?.label.length ?? 0) <= LONGEST_HEADING
    if (count < FEWEST_NAMES || score <= most || !isShort || taken.has(entity)) continue
    best = entity
    most = score
  }
  return best
}
