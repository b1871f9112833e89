import type { Findings } from './find-results'

type Props = {
  /** `null`: nothing was looked for. */
  readonly findings: Findings | null
  /** Whether the list shows. */
  readonly isListed: boolean
}

/** How much was found, said aloud; and, where the list does not show all of it, shown under it. */
export function HowMany({ findings, isListed }: Props) {
  if (!findings) return <p role="status" className="sr-only" />
  const { words, others, listed } = findings
  const all = words.length + others
  return (
    <>
      <p role="status" className="sr-only">
        {words.length} in the text, {others} other results
        {listed.length < all && `; the best ${listed.length} of all are listed`}
      </p>
      {isListed && listed.length < all && (
        <p aria-hidden="true" className="px-2 pt-1.5 text-muted text-sm">
          The best {listed.length} of {all}
        </p>
      )}
    </>
  )
}
