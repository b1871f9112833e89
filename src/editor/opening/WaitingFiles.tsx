type Props = { readonly names: readonly string[]; readonly onLeave: () => void }

/** Files that are opened when the one before them has been read. */
export function WaitingFiles({ names, onLeave }: Props) {
  const [next = '', ...others] = names
  if (names.length === 0) return null
  return (
    <p className="text-pretty text-sm">
      Next is <bdi>{next}</bdi>
      {others.length > 0 && `, and ${others.length} more`}. What you have read is in the library.{' '}
      <button
        type="button"
        onClick={onLeave}
        className="min-h-6 underline decoration-rule underline-offset-2 hover:decoration-current"
      >
        Leave them
      </button>
    </p>
  )
}
