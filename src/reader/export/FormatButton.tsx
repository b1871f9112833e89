type Props = {
  readonly label: string
  /** What is in such a file, and for whom. */
  readonly holds: string
  readonly onClick: () => void
}

/** A way in which an edition leaves: what it is called and what is in it. */
export function FormatButton({ label, holds, onClick }: Props) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="group flex w-full flex-wrap items-baseline py-1.5 text-left"
    >
      <span className="w-30">
        <span className="underline decoration-rule underline-offset-2 group-hover:decoration-current">
          {label}
        </span>
      </span>{' '}
      <span className="text-muted text-sm">{holds}</span>
    </button>
  )
}
