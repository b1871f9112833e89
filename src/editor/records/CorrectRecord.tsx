import type { SourceFields } from '@/edition/comparing/text-source-changes'
import type { TextSource } from '@/edition/text-sources'
import { useCheckedForm } from '../opening/use-checked-form'
import { useDraft } from '../opening/use-draft'
import { FormButtons } from './FormButtons'
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
  const { form, submit } = useCheckedForm(check, () => onCorrect(fieldsOfDraft(draft)))
  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      aria-label={`Correct: ${record.title}`}
      className="mt-3 grid max-w-[38rem] gap-y-4 border-rule border-t pt-4 pb-3 text-base"
    >
      <RecordFields draft={draft} problems={problems} onChange={change} />
      <FormButtons does="Keep" onCancel={onCancel} />
    </form>
  )
}
