import { localDay } from '@/reader/cite/local-day'
import type { Draft, DraftProblems } from './draft'
import { Field } from './Field'

type Props = {
  readonly draft: Draft
  readonly problem: DraftProblems['published']
  readonly isReady: boolean
  /** Why the day is asked for. */
  readonly why?: string
  readonly onChange: (changes: Partial<Draft>) => void
}

/** When the article appeared: asked for, with today offered and nothing assumed. */
export function DateField({ draft, problem, isReady, why = WHY, onChange }: Props) {
  const isMissing = draft.published === ''
  return (
    <div>
      <Field
        label="Appeared on"
        name="published"
        type="date"
        value={draft.published}
        problem={problem && (problem === 'missing' ? why : NO_DAY)}
        onChange={(published) => onChange({ published, isUndated: false })}
      >
        {isMissing && (
          <button
            type="button"
            disabled={!isReady}
            onClick={() => onChange({ published: localDay(new Date()), isUndated: false })}
            className="min-h-8 shrink-0 text-sm underline decoration-rule underline-offset-2 hover:decoration-current"
          >
            Today
          </button>
        )}
      </Field>
      {isMissing && (
        <label className="mt-1 flex min-h-8 w-max items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="undated"
            disabled={!isReady}
            checked={draft.isUndated}
            onChange={(event) => onChange({ isUndated: event.target.checked })}
            className="accent-(--color-blue)"
          />
          It is not known
        </label>
      )}
    </div>
  )
}

const WHY = 'When did it appear? What “in October” or “last Tuesday” means in it depends on that.'
const NO_DAY = 'No calendar has this day.'
