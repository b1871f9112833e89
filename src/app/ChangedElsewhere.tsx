import { LineButton } from '@/ui/LineButton'

type Props = {
  /** Keeps the edition as this window alone would have it, as another one. */
  readonly onKeepAlone: () => void
  readonly onDismiss: () => void
}

/** Says that another window had changed the edition too, and offers both: with all changes, and with those of this window alone. */
export function ChangedElsewhere({ onKeepAlone, onDismiss }: Props) {
  return (
    <p
      role="status"
      className="flex flex-wrap items-baseline gap-x-4 border-rule border-b bg-raised px-6 py-2.5 text-sm middle:px-9"
    >
      Another window had changed this edition as well. Both changes are in it.
      <LineButton onClick={onKeepAlone}>Keep one with the changes of this window alone</LineButton>
      <LineButton onClick={onDismiss}>Dismiss</LineButton>
    </p>
  )
}
