import { type FormEvent, useRef } from 'react'
import type { SourceFields } from '@/edition/comparing/text-source-changes'
import type { TextSource } from '@/edition/text-sources'
import { MAIN_BUTTON, SECOND_BUTTON } from '@/ui/buttons'
import { focusFirstProblem } from '../opening/focus-first-problem'
import { useDraft } from '../opening/use-draft'
import { RecordFields } from './RecordFields'
import { draftOfRecord, fieldsOfDraft, recordProblems } from './record-draft'

type Props = {
  readonly record: TextSource
  readonly onCorrect: (fields: SourceFields) => void
  readonly onCancel: () => void
}

/** Where what is known of a record is corrected; its words stay as they are. */
export function CorrectRecord({ record, onCorrect, onCancel }: Props) {
  const { draft, problems, change, check } = useDraft(recordProblems, draftOfRecord(record))
  const form = useRef<HTMLFormElement>(null)
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!focusFirstProblem(form.current, check())) onCorrect(fieldsOfDraft(draft))
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      aria-label={`Correct: ${record.title}`}
      className="mt-3 grid max-w-[38rem] gap-y-4 border-rule border-t pt-4 pb-3 text-base"
    >
      <RecordFields draft={draft} problems={problems} onChange={change} />
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" className={MAIN_BUTTON}>
          Keep
        </button>
        <button type="button" onClick={onCancel} className={SECOND_BUTTON}>
          Cancel
        </button>
      </p>
    </form>
  )
}
