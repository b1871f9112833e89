import type { Edition } from '@/edition/edition-schema'
import { useMentionSteps } from './use-mention-steps'

/** "‹ 1 of 3 ›": the count of mentions between the ways to the previous and the next. */
export function MentionStepper({ edition }: { readonly edition: Edition }) {
  const { count, index, step } = useMentionSteps(edition)
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <StepButton name="Previous mention" sign="‹" onClick={() => step(-1)} />
      <span className="tabular-nums">
        {index === null ? (
          <>
            {count}
            <span className="sr-only wide:not-sr-only">
              {' '}
              {count === 1 ? 'mention' : 'mentions'}
            </span>
          </>
        ) : (
          `${index + 1} of ${count}`
        )}
      </span>
      <StepButton name="Next mention" sign="›" onClick={() => step(1)} />
    </span>
  )
}

type ButtonProps = { readonly name: string; readonly sign: string; readonly onClick: () => void }

function StepButton({ name, sign, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onClick}
      className="grid size-7 place-items-center rounded-sm text-base hover:bg-rule/50"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
