import type { ComponentType } from 'react'
import { createPortal } from 'react-dom'
import { later } from './later'

/**
 * A dialog whose code comes when it is first opened. It stands apart from what opened it, which a
 * change of the page may hide while the dialog is open.
 */
export function dialogLater<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Dialog = later(name, load)
  return function DialogLater(props: Props) {
    return createPortal(
      <div className="dialog-later">
        <Dialog {...props} />
      </div>,
      document.body,
    )
  }
}
