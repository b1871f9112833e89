type Props = {
  /** Whether what it opens is open; absent where it opens nothing. */
  readonly isExpanded?: boolean
  readonly isStrong?: boolean
  readonly onClick: () => void
  readonly children: string
}

/** A button in a line of what can be done with records. */
export function Tool({ isExpanded, isStrong = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      aria-expanded={isExpanded}
      onClick={onClick}
      className={`min-h-7 underline decoration-rule underline-offset-2 hover:decoration-current ${isStrong ? 'font-semibold' : ''}`}
    >
      {children}
    </button>
  )
}
