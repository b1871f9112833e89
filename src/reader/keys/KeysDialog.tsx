import { Dialog } from '@/ui/Dialog'
import { keyName, OTHER_KEYS, SINGLE_KEYS } from './keys'

type Props = {
  /** Whether the single keys are on. */
  readonly areOn: boolean
  readonly onClose: () => void
}

/** The list of keys, over the page. */
export function KeysDialog({ areOn, onClose }: Props) {
  return (
    <Dialog labelledBy="keys-title" width="narrow" onClose={onClose}>
      <h2 id="keys-title" className="font-semibold font-serif text-summary">
        Keyboard shortcuts
      </h2>
      <p className="mt-1 text-muted text-sm">
        {areOn
          ? 'They rest while you type. Under View those of one key can be switched off.'
          : 'Shortcuts of one key are off. Under View they can be switched on.'}
      </p>
      <dl className="mt-3">
        {SINGLE_KEYS.map(({ key, does }) => (
          <Row key={key} names={[keyName(key)]} does={does} isOff={!areOn} />
        ))}
        {OTHER_KEYS.map(({ names, does }) => (
          <Row key={does} names={names} does={does} isOff={false} />
        ))}
      </dl>
      <form method="dialog" className="mt-4 text-right">
        <button type="submit" className="min-h-8 px-2 font-medium underline underline-offset-2">
          Close
        </button>
      </form>
    </Dialog>
  )
}

type RowProps = {
  /** Keys that are pressed together. */
  readonly names: readonly string[]
  readonly does: string
  readonly isOff: boolean
}

function Row({ names, does, isOff }: RowProps) {
  return (
    <div className="grid grid-cols-[5.5rem_1fr] items-baseline gap-3 border-rule border-t py-1.5">
      <dt className="flex gap-1">
        {names.map((name) => (
          <kbd
            key={name}
            className="min-w-7 rounded-sm border border-muted px-1.5 text-center font-medium font-sans text-sm"
          >
            {name}
          </kbd>
        ))}
      </dt>
      <dd className={isOff ? 'text-muted' : undefined}>
        {does}
        {isOff && <span className="sr-only"> (off)</span>}
      </dd>
    </div>
  )
}
