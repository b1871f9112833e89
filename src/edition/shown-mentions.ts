import { paragraphs } from '@/text/paragraphs'
import { contains, overlaps, type TextRange } from '@/text/range'
import type { Edition, Mention } from './edition-schema'
import type { EntityKind } from './vocabularies'

/** What is marked in the text: the first names and roles of a paragraph, every mention, who says what, nothing. */
export type Marks = 'names' | 'every' | 'voices' | 'nothing'

/** Kinds that have a line in the text before they are chosen. */
const LINED: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'place', 'document'])

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
      return paragraphs(edition.article.text).flatMap((paragraph) =>
        firstOfEach(edition, paragraph),
      )
  }
}

/** In one paragraph: the first name and the first role of each entity, outermost words. */
function firstOfEach(edition: Edition, paragraph: TextRange): Mention[] {
  const named = edition.mentions.filter(
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
  return form === 'name' || form === 'role'
}

function isLined(edition: Edition, mention: Mention): boolean {
  return edition.entities.some(({ id, kind }) => mention.entities.includes(id) && LINED.has(kind))
}

/** Without those that overlap a longer one, or an earlier one of the same length. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  const longestFirst = mentions.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const mention of longestFirst) {
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
