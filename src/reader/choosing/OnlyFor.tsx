import type { ReactNode } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useHasChoice, useIsChosen } from './use-chosen-entity'

type OnlyForProps = {
  readonly entityId: string
  readonly className?: string
  readonly children: ReactNode
}

/**
 * Something that shows while one entity is chosen.
 *
 * What is there for every entity stands in the page, all but one hidden, so that a choice in the
 * address is in force before any script of ours has arrived.
 */
export function OnlyFor({ entityId, className, children }: OnlyForProps) {
  return (
    <span data-for={entityId} hidden={!useIsChosen(entityId)} className={className}>
      {children}
    </span>
  )
}

type OnlyWhenProps = {
  readonly edition: Edition
  readonly state: 'chosen' | 'unchosen'
  readonly className?: string
  readonly children: ReactNode
}

/** Something that shows while any entity is chosen, or while none is. */
export function OnlyWhen({ edition, state, className, children }: OnlyWhenProps) {
  const hasChoice = useHasChoice(edition)
  return (
    <span data-when={state} hidden={hasChoice !== (state === 'chosen')} className={className}>
      {children}
    </span>
  )
}
