import type { Entity } from '@/edition/edition-schema'
import { EntityLink } from './EntityLink'

type Props = {
  readonly entities: readonly Entity[]
  /** What stands between two names. */
  readonly between?: string
}

/** The names of some entities in a row, each a link that chooses it. */
export function EntityLinks({ entities, between = ', ' }: Props) {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && between}
      <EntityLink entity={entity} />
    </span>
  ))
}
