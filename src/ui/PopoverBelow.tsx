import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { openBelow } from './open-below'

type Props = {
  readonly label: string
  /** What opened it: it opens below, and Esc gives the focus back. */
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small menu below what opened it, open as long as it is there; its first entry has the focus. */
export function PopoverBelow({ label, opener, onClose, children }: Props) {
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!popover.current || !opener.current) return
    openBelow(popover.current, opener.current.getBoundingClientRect())
    popover.current.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
    popover.current.scrollIntoView({ block: 'nearest' })
  }, [opener])
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-label={label}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') opener.current?.focus({ preventScroll: true })
      }}
      className="popover w-max max-w-[min(22rem,calc(100vw-1rem))] px-4 py-2 text-base"
    >
      {children}
    </div>
  )
}
