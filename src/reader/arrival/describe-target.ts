import type { ReaderAddress, Target } from '@/address/reader-address'
import { hashOf } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { eventsInOrder } from '@/edition/events'
import { findEntity, sectionAt } from '@/edition/find-by-id'
import { listedEntities } from '@/edition/listed-entities'
import { formatDate } from '@/export/date-words'
import { paragraphs } from '@/text/paragraphs'
import { isolated } from '../words/isolated'
import { PART_NAMES } from '../words/part-names'
import { quotationLabel } from '../words/quotation-label'

/** Say in a few words what a place is: "Paragraph 4, in “What Raimondo said”"; `null` if it is not there. Of a passage is said what becomes of it when it is looked for. */
export function describeTarget(edition: Edition, target: Target): string | null {
  switch (target.kind) {
    case 'part':
      return PART_NAMES[target.name]
    case 'passage':
      return ''
    case 'section':
      return describeSection(edition, target.id)
    case 'paragraph':
      return describeParagraph(edition, target.number)
    case 'quote': {
      const quotation = edition.quotations.find(({ id }) => id === target.id)
      return quotation ? quotationLabel(edition, quotation) : null
    }
    case 'event': {
      const event = eventsInOrder(edition).find(({ id }) => id === target.id)
      return event ? `Event: ${isolated(event.label)}, ${formatDate(event.date)}` : null
    }
    case 'entity': {
      const entity = listedEntities(edition).find(({ id }) => id === target.id)
      return entity ? `${isolated(entity.label)}, among the entities` : null
    }
  }
}

function describeSection({ sections }: Edition, id: string): string | null {
  const index = sections.findIndex((section) => section.id === id)
  const section = sections[index]
  return section ? `Section ${index + 1} of ${sections.length}: ${isolated(section.heading)}` : null
}

function describeParagraph(edition: Edition, number: number): string | null {
  const paragraph = paragraphs(edition.article.text)[number - 1]
  if (!paragraph) return null
  const section = sectionAt(edition, paragraph.start)
  return `Paragraph ${number}${section ? `, in “${isolated(section.heading)}”` : ''}`
}

/** What is said of the address that has led here. */
type ArrivalWords = {
  /** "Section 3 of 7: The October order"; empty where only something is missing. */
  readonly message: string
  /** What of the address is not understood, or not in the edition. */
  readonly missing: readonly string[]
  /** What is said aloud. */
  readonly spoken: string
}

/** Where an address has led, what it has marked, and what is missing; `null` where nothing needs saying. */
export function describeArrival(
  edition: Edition,
  address: ReaderAddress,
  leftOut: readonly string[] = [],
): ArrivalWords | null {
  const { target } = address
  const missing = [...leftOut, ...missingParts(edition, address)]
  // What becomes of a passage is said when it was looked for.
  const message = target?.kind === 'passage' ? '' : describeLanding(edition, address)
  if (message === '' && missing.length === 0) return null
  const spoken = [message, ...missing.map((part) => `Not found: ${part}`)]
  return { message, missing, spoken: spoken.filter(Boolean).join('. ') }
}

function describeLanding(edition: Edition, { target, marks }: ReaderAddress): string {
  const place = target && target.kind !== 'part' ? describeTarget(edition, target) : null
  const parts = [...(place ? [place] : []), ...(marks === 'voices' ? ['who says this'] : [])]
  return withCapital(parts.join(', '))
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What of an address the edition does not have, ready to be shown; the rest is followed. */
export function missingParts(edition: Edition, { entity, target }: ReaderAddress): string[] {
  return [
    ...(entity !== null && !findEntity(edition, entity) ? [`?entity=${entity}`] : []),
    ...(target !== null && describeTarget(edition, target) === null ? [`#${hashOf(target)}`] : []),
  ]
}
