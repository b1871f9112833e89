import { useEffect, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { openBelow } from '@/ui/open-below'
import { EntityLink } from '../links/EntityLink'
import { isolated } from '../words/isolated'

type Props = {
  readonly edition: Edition
  readonly ids: readonly string[]
  readonly link: HTMLAnchorElement
  readonly onClose: () => void
}

/** What a joint mention points at, each to be chosen. */
export function JointMenu({ edition, ids, link, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!menu.current) return
    openBelow(menu.current, link.getBoundingClientRect())
    menu.current.querySelector('a')?.focus({ preventScroll: true })
  }, [link])
  return (
    <div
      ref={menu}
      popover="auto"
      role="dialog"
      aria-label={`“${isolated(link.textContent)}” points at`}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onClick={() => menu.current?.hidePopover()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') link.focus({ preventScroll: true })
      }}
      className="popover w-64 px-4 py-3 text-base"
    >
      <p className="text-muted text-sm">
        “<bdi>{link.textContent}</bdi>” points at
      </p>
      <ul className="mt-1 grid gap-1">
        {ids.map((id) => {
          const entity = findEntity(edition, id)
          return (
            entity && (
              <li key={id} className="py-1">
                <EntityLink entity={entity} />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
