type Props = {
  readonly names: readonly string[]
  /** Whether there is a text in the form that nobody has read, which the next would take the place of. */
  readonly hasUnread: boolean
  /** Open the next now, whatever stands in the form. */
  readonly onGoOn: () => void
  readonly onLeave: () => void
}

/** What is opened when the text before it has been read, or when the reader goes on to it. */
export function WaitingTexts({ names, hasUnread, onGoOn, onLeave }: Props) {
  const [next = '', ...others] = names
  if (names.length === 0) return null
  return (
    <p className="text-pretty text-sm">
      Next is <bdi>{next}</bdi>
      {others.length > 0 && `, and ${others.length} more`}.{' '}
      {hasUnread
        ? 'It opens once you have read this text.'
        : 'What you have read is in the library.'}{' '}
      <button type="button" onClick={onGoOn} className={`${BUTTON} mr-4`}>
        {hasUnread ? 'Open it in place of this' : 'Open it now'}
      </button>
      <button type="button" onClick={onLeave} className={BUTTON}>
        Leave them
      </button>
    </p>
  )
}

const BUTTON = 'min-h-6 underline decoration-rule underline-offset-2 hover:decoration-current'
