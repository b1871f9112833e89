import type { MouseEvent, ReactNode, Ref } from 'react'

type Props = {
  /** What it is called where its own words do not say enough; they begin it. */
  readonly name?: string
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void
  /** Whether what it opens below it is open; absent where it opens nothing there. */
  readonly isExpanded?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

/** A button in a line of small links. It shows only where there are scripts, and on no paper. */
export function LineButton({ name, onClick, isExpanded, ref, children }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={name}
      aria-expanded={isExpanded}
      onClick={onClick}
      className="scripts-only min-h-6 text-left text-muted underline decoration-rule underline-offset-2 hover:text-ink hover:decoration-current"
    >
      {children}
    </button>
  )
}
