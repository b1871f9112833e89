type Props = {
  /** What it is called where its own words do not say enough; they begin it. */
  readonly name?: string
  readonly isStrong?: boolean
  readonly onClick: () => void
  readonly children: string
}

/** A button in a line of what can be done with records. */
export function Tool({ name, isStrong = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      aria-label={name}
      onClick={onClick}
      className={`min-h-7 underline decoration-rule underline-offset-2 hover:decoration-current ${isStrong ? 'font-semibold' : ''}`}
    >
      {children}
    </button>
  )
}
