import { type MouseEvent, type ReactNode, type Ref, useEffect, useState } from 'react'

type Props = {
  /** What it is called where its own words do not say enough; they begin it. */
  readonly name?: string
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void
  /** Whether what it opens below it is open; absent where it opens nothing there. */
  readonly isExpanded?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

/** A button in a line of small links. It shows when it can do what it says, and on no paper. */
export function LineButton({ name, onClick, isExpanded, ref, children }: Props) {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => setIsReady(true), [])
  return (
    <button
      ref={ref}
      type="button"
      disabled={!isReady}
      aria-label={name}
      aria-expanded={isExpanded}
      onClick={onClick}
      className="scripts-only min-h-6 disabled:invisible text-start text-muted underline decoration-rule underline-offset-2 hover:text-ink hover:decoration-current"
    >
      {children}
    </button>
  )
}
