import { type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  /** What the element says in `data-slot`. */
  readonly name: string
  /** Whether what stands there will no longer do; once it is taken over, it stays so. */
  readonly when?: boolean
  readonly children: ReactNode
}

/**
 * A part that lives in a page which was drawn before: it stands in the element of that slot, in the
 * place of what came there, which stands there again when the part goes. Nothing where the page has no
 * such slot.
 */
export function InSlot({ name, when = true, children }: Props) {
  const [slot] = useState(() => document.querySelector(`[data-slot="${name}"]`))
  const [isTaken, setIsTaken] = useState(when)
  if (when && !isTaken) setIsTaken(true)
  if (!slot || !isTaken) return null
  return createPortal(
    <>
      <WithoutWhatCame slot={slot} />
      {children}
    </>,
    slot,
  )
}

const FOCUSABLE = 'a[href], button, input, summary, [tabindex]'

/**
 * Takes out of a slot what came in it, once the new is there, and puts it back when that goes; what
 * had the focus gives it to its like.
 */
function WithoutWhatCame({ slot }: { readonly slot: Element }) {
  const [came] = useState(() => [...slot.childNodes])
  useLayoutEffect(() => {
    const focused = [...slot.querySelectorAll(FOCUSABLE)].indexOf(
      document.activeElement ?? document.body,
    )
    for (const node of came) node.remove()
    const like = focused === -1 ? null : slot.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]
    like?.focus({ preventScroll: true })
    return () => slot.append(...came)
  }, [came, slot])
  return null
}
