type Props = {
  readonly names: readonly string[]
  /** Open the next now, whatever stands in the form. */
  readonly onGoOn: () => void
  readonly onLeave: () => void
}

/** Files that are opened when the one before them has been read, or when the reader goes on to them. */
export function WaitingFiles({ names, onGoOn, onLeave }: Props) {
  const [next = '', ...others] = names
  if (names.length === 0) return null
  return (
    <p className="text-pretty text-sm">
      Next is <bdi>{next}</bdi>
      {others.length > 0 && `, and ${others.length} more`}. What you have read is in the library.{' '}
      <button type="button" onClick={onGoOn} className={`${BUTTON} mr-4`}>
        Open it now
      </button>
      <button type="button" onClick={onLeave} className={BUTTON}>
        Leave them
      </button>
    </p>
  )
}

const BUTTON = 'min-h-6 underline decoration-rule underline-offset-2 hover:decoration-current'
