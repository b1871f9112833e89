import type { Outcome } from './picture-file'

type Props = {
  /** `null` before anything was tried. */
  readonly outcome: Outcome | null
  readonly fileName: string
}

/** What became of the picture, said aloud; what went wrong at once, and with another way. */
export function OutcomeLine({ outcome, fileName }: Props) {
  const words = outcome && wordsFor(outcome, fileName)
  const isFailure = outcome !== null && FAILURES.has(outcome)
  return (
    <div className="mt-2 min-h-6">
      <p role="status" className="text-muted">
        {isFailure ? null : words}
      </p>
      {isFailure && (
        <p role="alert" className="border-red border-l-2 pl-3">
          {words}
        </p>
      )}
    </div>
  )
}

const FAILURES: ReadonlySet<Outcome> = new Set(['no-file', 'not-copied', 'not-shared'])

function wordsFor(outcome: Outcome, fileName: string): string | null {
  switch (outcome) {
    case 'copied':
      return 'Picture copied.'
    case 'saved':
      return `Your browser saves it as ${fileName}.`
    case 'shared':
      return 'Picture shared.'
    case 'withdrawn':
      return null
    case 'no-file':
      return 'Your browser could not make a file of the picture. Take a screenshot of it instead.'
    case 'not-copied':
      return 'Your browser did not let this page copy the picture. Save it instead.'
    case 'not-shared':
      return 'Your browser could not share the picture. Save it instead.'
  }
}
