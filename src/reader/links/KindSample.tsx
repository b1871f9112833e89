import type { EntityKind } from '@/edition/vocabularies'

type Props = { readonly kind: EntityKind }

/** A kind of entity by its name, with the line that its mentions have in the text. */
export function KindSample({ kind }: Props) {
  return <span data-kind={kind}>{A_KIND[kind]}</span>
}

const A_KIND = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  document: 'a document',
  topic: 'a topic',
  event: 'an event',
} as const satisfies Record<EntityKind, string>
