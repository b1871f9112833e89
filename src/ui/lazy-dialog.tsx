import type { ComponentType } from 'react'
import { createPortal } from 'react-dom'
import { lazyPart } from './lazy'

/**
 * A dialog whose code comes when it is first opened. It stands apart from what opened it, which a
 * change of the page may hide while the dialog is open.
 */
export function lazyDialog<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Dialog = lazyPart(name, load)
  return function LazyDialog(props: Props) {
    return createPortal(
      <div className="lazy-dialog">
        <Dialog {...props} />
      </div>,
      document.body,
    )
  }
}
