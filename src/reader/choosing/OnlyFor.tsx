import type { ReactNode } from 'react'

type OnlyForProps = {
  readonly entityId: string
  readonly className?: string
  readonly children: ReactNode
}

/**
 * Something that shows while one entity is chosen.
 *
 * What is there for every entity stands in the page, all but one hidden by `showChoice`, so that
 * a choice in the address is in force before any script of ours has arrived.
 */
export function OnlyFor({ entityId, className, children }: OnlyForProps) {
  return (
    <span data-for={entityId} hidden className={className}>
      {children}
    </span>
  )
}

type OnlyWhenProps = {
  readonly state: 'chosen' | 'unchosen'
  readonly className?: string
  readonly children: ReactNode
}

/** Something that shows while any entity is chosen, or while none is; `showChoice` sees to it. */
export function OnlyWhen({ state, className, children }: OnlyWhenProps) {
  return (
    <span data-when={state} hidden={state === 'chosen'} className={className}>
      {children}
    </span>
  )
}
