import { contains, overlaps } from '@/text/range'
import { editionIndex, type IndexedParagraph } from './edition-index'
import type { Edition, Mention } from './edition-schema'
import { findEntity, paragraphsIn } from './find-by-id'
import { groupBy } from './group-by'
import { ENTITY_KINDS, type EntityKind, FORMS, wordsOf } from './vocabularies'

/** What is marked in the text: the first names and roles of a paragraph, every mention, who says what, nothing. */
export type Marks = 'names' | 'every' | 'voices' | 'nothing'

/** The marks that an edition can show of those asked for: who says what only where somebody told the voices apart. */
export function marksFor({ voices }: Edition, asked: Marks): Marks {
  return asked === 'voices' && voices === undefined ? 'names' : asked
}

/** The kinds of entities whose lines stand in the text, in the order of lists. */
export function markedKinds(edition: Edition, marks: Marks): EntityKind[] {
  const found = new Set(
    shownMentions(edition, marks).flatMap(({ entities: [id = ''] }) => {
      const entity = findEntity(edition, id)
      return entity === null ? [] : [entity.kind]
    }),
  )
  return wordsOf(ENTITY_KINDS).filter((kind) => found.has(kind) && ENTITY_KINDS[kind].isLined)
}

/**
 * The mentions that stand in the text as links, in order and never overlapping.
 *
 * Of overlapping ones the outermost is kept; the others are reached from an entity's entry.
 */
export function shownMentions(edition: Edition, marks: Marks): Mention[] {
  switch (marks) {
    case 'voices':
    case 'nothing':
      return []
    case 'every':
      return outermost(edition.mentions)
    case 'names':
      return editionIndex(edition).paragraphs.flatMap((paragraph) =>
        firstOfEach(edition, paragraph),
      )
  }
}

/** The same by the number of each paragraph that they have words in. */
export function shownByParagraph(
  edition: Edition,
  marks: Marks,
): ReadonlyMap<number, readonly Mention[]> {
  return groupBy(shownMentions(edition, marks), (mention) =>
    paragraphsIn(edition, mention).map(({ number }) => number),
  )
}

/** In one paragraph: the first name and the first role of each entity, outermost words. */
function firstOfEach(edition: Edition, paragraph: IndexedParagraph): Mention[] {
  const named = paragraph.mentions.filter(
    (mention) => contains(paragraph, mention) && isNameOrRole(mention) && isLined(edition, mention),
  )
  const seen = new Set<string>()
  return outermost(named).filter((mention) => {
    const key = `${mention.form} ${mention.entities.join(' ')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function isNameOrRole({ form }: Mention): boolean {
  return FORMS[form].isMarked
}

function isLined(edition: Edition, mention: Mention): boolean {
  return mention.entities.some((id) => {
    const entity = findEntity(edition, id)
    return entity !== null && ENTITY_KINDS[entity.kind].isLined
  })
}

/** Without those that overlap a longer one, or an earlier one of the same length. */
function outermost(mentions: readonly Mention[]): Mention[] {
  return clusters(mentions).flatMap(outermostOfCluster)
}

/** Mentions that hang together by overlapping, so that each is compared with those near it alone. */
function clusters(mentions: readonly Mention[]): Mention[][] {
  const found: Mention[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    if (mention.start >= end) found.push([mention])
    else found.at(-1)?.push(mention)
    end = Math.max(end, mention.end)
  }
  return found
}

function outermostOfCluster(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  const longestFirst = mentions.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const mention of longestFirst) {
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
