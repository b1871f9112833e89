import { DateField } from '../opening/DateField'
import type { Draft } from '../opening/draft'
import { Field } from '../opening/Field'
import { LinkField } from '../opening/LinkField'
import type { RecordProblems } from './record-draft'

type Props = {
  readonly draft: Draft
  readonly problems: RecordProblems
  readonly onChange: (changes: Partial<Draft>) => void
}

/** What is known of a record, to be corrected. */
export function RecordFields({ draft, problems, onChange }: Props) {
  return (
    <>
      <Field
        label="Title"
        name="headline"
        value={draft.headline}
        problem={problems.headline && 'What is it? A title, or a few words of yours.'}
        onChange={(headline) => onChange({ headline })}
      />
      <Field
        label="Publisher"
        name="publisher"
        value={draft.publisher}
        onChange={(publisher) => onChange({ publisher })}
      />
      <DateField
        draft={draft}
        isReady
        problem={problems.published}
        why="When was it said or published? Whoever checks it looks for that day."
        onChange={onChange}
      />
      <LinkField label="Link to it" draft={draft} problem={problems.url} onChange={onChange} />
    </>
  )
}
