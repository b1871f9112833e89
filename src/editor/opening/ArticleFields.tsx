import { DateField } from './DateField'
import type { Draft, DraftProblems } from './draft'
import { Field } from './Field'
import { LanguageField } from './LanguageField'
import { LinkField } from './LinkField'

type Props = {
  readonly draft: Draft
  readonly problems: DraftProblems
  readonly isReady: boolean
  readonly onChange: (changes: Partial<Draft>) => void
}

/** What is known of an article, to be corrected: when it appeared first, since most hangs on it. */
export function ArticleFields({ draft, problems, isReady, onChange }: Props) {
  return (
    <>
      <DateField draft={draft} isReady={isReady} problem={problems.published} onChange={onChange} />
      <Field
        label="Title"
        name="headline"
        value={draft.headline}
        onChange={(headline) => onChange({ headline })}
      />
      <Field
        label="Publisher"
        name="publisher"
        value={draft.publisher}
        onChange={(publisher) => onChange({ publisher })}
      />
      <Field
        label="By"
        name="byline"
        value={draft.byline}
        onChange={(byline) => onChange({ byline })}
      />
      <LinkField
        label="Link to the original"
        draft={draft}
        problem={problems.url}
        onChange={onChange}
      />
      <LanguageField language={draft.language} onChange={(language) => onChange({ language })} />
    </>
  )
}
