import { SignButton } from '@/ui/SignButton'

type Props = {
  readonly count: number
  /** The place gone to, from 0; `null` before the first step. */
  readonly at: number | null
  readonly onStep: (by: 1 | -1) => void
}

/** How often the words stand in the text, and the ways from one place to the next. */
export function WordSteps({ count, at, onStep }: Props) {
  return (
    <span className="find-steps flex shrink-0 items-center text-muted text-sm tabular-nums">
      {at === null ? `${count} in the text` : `${at + 1} of ${count}`}
      {count > 0 && (
        <>
          <SignButton name="Previous place in the text" sign="‹" onClick={() => onStep(-1)} />
          <SignButton name="Next place in the text" sign="›" onClick={() => onStep(1)} />
        </>
      )}
    </span>
  )
}
