import type { ReactNode } from 'react'
import { choosingHref } from '@/address/links'
import type { Entity } from '@/edition/edition-schema'

type Props = { readonly entity: Entity; readonly children?: ReactNode }

/** An entity's name as a link that chooses it. */
export function EntityLink({ entity, children = entity.label }: Props) {
  return (
    <a
      dir="auto"
      href={choosingHref(entity.id)}
      data-choose={entity.id}
      data-of={entity.id}
      data-entities={entity.id}
      data-kind={entity.kind}
    >
      {children}
    </a>
  )
}
