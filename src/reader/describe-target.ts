import type { ReaderAddress, Target } from '@/address/reader-address'
import { hashOf } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { isEvent } from '@/edition/events'
import { findEntity, sectionAt } from '@/edition/find-by-id'
import { formatDate } from '@/edition/format-date'
import { paragraphs } from '@/text/paragraphs'
import { quotationLabel } from './quotation-label'

/** Say in a few words what a place is: "Paragraph 4, in “What Raimondo said”"; `null` if it is not there. */
export function describeTarget(edition: Edition, target: Target): string | null {
  switch (target.kind) {
    case 'part':
      return PART_NAMES[target.name]
    case 'section': {
      const index = edition.sections.findIndex(({ id }) => id === target.id)
      const section = edition.sections[index]
      return section
        ? `Section ${index + 1} of ${edition.sections.length}: ${section.heading}`
        : null
    }
    case 'paragraph': {
      const paragraph = paragraphs(edition.article.text)[target.number - 1]
      if (!paragraph) return null
      const section = sectionAt(edition, paragraph.start)
      return `Paragraph ${target.number}${section ? `, in “${section.heading}”` : ''}`
    }
    case 'quote': {
      const quotation = edition.quotations.find(({ id }) => id === target.id)
      return quotation ? quotationLabel(edition, quotation) : null
    }
    case 'event':
    case 'entity': {
      const entity = findEntity(edition, target.id)
      if (!entity) return null
      if (target.kind === 'entity') return `Entry: ${entity.label}`
      return isEvent(entity) ? `Event: ${entity.label}, ${formatDate(entity.date)}` : null
    }
  }
}

/** What of an address the edition does not have, ready to be shown; the rest is followed. */
export function missingParts(edition: Edition, { entity, target }: ReaderAddress): string[] {
  return [
    ...(entity !== null && !findEntity(edition, entity) ? [`?entity=${entity}`] : []),
    ...(target !== null && describeTarget(edition, target) === null ? [`#${hashOf(target)}`] : []),
  ]
}

const PART_NAMES = {
  article: 'Article',
  quotes: 'Quotes',
  timeline: 'Timeline',
  entities: 'Entities',
  sources: 'Sources',
} as const
