import type { Edition, Entity, Mention } from '@/edition/edition-schema'
import { findEntity, paragraphNumberAt, paragraphsIn, sectionAt } from '@/edition/find-by-id'
import { mentionsOf } from '@/edition/mentions-of'
import { overlaps } from '@/text/range'
import { EntityLinks } from '../links/EntityLinks'
import { PassageLink } from '../links/PassageLink'
import { isolated } from '../words/isolated'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** Every mention of an entity, with where it stands and why it means this entity. */
export function MentionList({ edition, entity }: Props) {
  const mentions = mentionsOf(edition, entity.id)
  if (mentions.length === 0) return null
  return (
    <ol data-paragraphs={paragraphsOf(edition, mentions)} className="grid gap-1.5">
      {mentions.map((mention) => (
        <li key={mention.id}>
          <PassageLink edition={edition} passage={mention}>
            “<bdi>{mention.words}</bdi>”
          </PassageLink>{' '}
          <span className="text-muted">{placeAndReason(edition, mention)}</span>
          <OthersInWords edition={edition} entity={entity} mention={mention} />
        </li>
      ))}
    </ol>
  )
}

/** "in The order. The nearest woman named": where a mention stands, and why it means this entity. */
function placeAndReason(edition: Edition, { start, basis }: Mention): string {
  const section = sectionAt(edition, start)
  const place = section
    ? `in ${isolated(section.heading)}`
    : `in paragraph ${paragraphNumberAt(edition, start)}`
  return basis.kind !== 'stated' && basis.reason ? `${place}. ${basis.reason}` : place
}

/** "Paragraphs 2, 3, 7": what paper says instead of each mention. */
function paragraphsOf(edition: Edition, mentions: readonly Mention[]): string {
  const numbers = new Set(mentions.map(({ start }) => paragraphNumberAt(edition, start)))
  return `${numbers.size === 1 ? 'Paragraph' : 'Paragraphs'} ${[...numbers].join(', ')}`
}

/** Entities that the same words, or words inside them, point at too. */
function OthersInWords({ edition, entity, mention }: Props & { mention: Mention }) {
  const ids = paragraphsIn(edition, mention)
    .flatMap(({ mentions }) => mentions)
    .filter((other) => overlaps(other, mention))
    .flatMap(({ entities }) => entities)
    .filter((id) => id !== entity.id)
  const others = [...new Set(ids)].flatMap((id) => findEntity(edition, id) ?? [])
  if (others.length === 0) return null
  return (
    <span className="block text-muted">
      The same words name <EntityLinks entities={others} />
    </span>
  )
}
