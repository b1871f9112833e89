import type { EntityKind } from '@/edition/vocabularies'

/** What schema.org calls each kind of entity: https://schema.org/docs/full.html */
export const SCHEMA_ORG_TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  document: 'CreativeWork',
  topic: 'Thing',
  event: 'Event',
} as const satisfies Record<EntityKind, string>
