import type { Edition } from '@/edition/edition-schema'
import { SignButton } from '@/ui/SignButton'
import { useMentionSteps } from './use-mention-steps'

/** "‹ 1 of 3 ›": the count of mentions between the ways to the previous and the next. */
export function MentionSteps({ edition }: { readonly edition: Edition }) {
  const { count, index, step } = useMentionSteps(edition)
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <SignButton name="Previous mention" sign="‹" onClick={() => step(-1)} />
      <span className="tabular-nums">
        {index === null ? (
          <>
            {count}
            <span> {count === 1 ? 'mention' : 'mentions'}</span>
          </>
        ) : (
          `${index + 1} of ${count}`
        )}
      </span>
      <SignButton name="Next mention" sign="›" onClick={() => step(1)} />
    </span>
  )
}
