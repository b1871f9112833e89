import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** What it is called; or the id of its heading. */
  readonly label?: string
  readonly labelledBy?: string
  /** Its width where there is room. */
  readonly width: 'narrow' | 'middle' | 'wide'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog, open as long as it is there; a form with `method="dialog"` in it closes it. */
export function Dialog({ label, labelledBy, width, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={label}
      aria-labelledby={labelledBy}
      data-width={width}
      className="dialog"
    >
      {children}
    </dialog>
  )
}
