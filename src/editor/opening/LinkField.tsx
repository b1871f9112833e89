import type { Draft, DraftProblems } from './draft'
import { Field } from './Field'

type Props = {
  readonly label: string
  readonly draft: Draft
  readonly problem: DraftProblems['url']
  readonly onChange: (changes: Partial<Draft>) => void
}

/** Where something stands on the web. */
export function LinkField({ label, draft, problem, onChange }: Props) {
  return (
    <Field
      label={label}
      name="url"
      type="url"
      value={draft.url}
      problem={problem && 'An address on the web begins with https://'}
      onChange={(url) => onChange({ url })}
    />
  )
}
