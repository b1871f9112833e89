import { useId } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { TextSource } from '@/edition/text-sources'
import type { Pasted } from '@/library/opening/pasted'
import type { ReadArticle } from '@/library/opening/read-result'
import { localDay } from '@/reader/cite/local-day'
import { FileField } from '../opening/FileField'
import { LeftOutList } from '../opening/LeftOutList'
import { stillLeftOut } from '../opening/put-back'
import { refusalWords } from '../opening/refusal-words'
import { TextField } from '../opening/TextField'
import { useCheckedForm } from '../opening/use-checked-form'
import { useDraft } from '../opening/use-draft'
import { useReading } from '../opening/use-reading'
import { FormButtons } from './FormButtons'
import { RecordFields } from './RecordFields'
import {
  articleOfEdition,
  type RecordProblems,
  recordOfDraft,
  recordProblems,
  titleOfRecord,
} from './record-draft'

type Props = {
  readonly edition: Edition
  readonly onAdd: (record: TextSource) => void
  readonly onCancel: () => void
}

/** Where a record is pasted or opened: its words, and what is known of it. */
export function AddRecord({ edition, onAdd, onCancel }: Props) {
  const { state, read, openFile } = useReading()
  const { draft, problems, leftOut, ...drafting } = useDraft(recordProblems)
  const heading = useId()

  async function paste(pasted: Pasted, file?: string) {
    const article = await read(pasted, file)
    if (article) drafting.take(withTitle(article))
  }
  async function open([file]: readonly File[]) {
    const opened = file && (await openFile(file))
    if (!opened) return
    if (opened.kind === 'article') await paste(opened.pasted, file.name)
    else drafting.take({ kind: 'read', article: articleOfEdition(opened.edition), leftOut: [] })
  }
  const { form, submit } = useCheckedForm(drafting.check, () =>
    onAdd(recordOfDraft(draft, edition, localDay(new Date()))),
  )

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      aria-labelledby={heading}
      className="mt-3 grid gap-x-12 gap-y-5 border-rule border-t pt-4 pb-3 text-base beside:grid-cols-[minmax(0,38rem)_minmax(12.5rem,18rem)]"
    >
      <h3 id={heading} className="col-span-full font-semibold font-serif text-lg">
        A press release, a speech, a transcript or a court paper
      </h3>
      <TextField
        text={draft.text}
        isReading={state.kind === 'reading'}
        problem={problems.text && TEXT_PROBLEMS[problems.text]}
        placeholder="Paste the record here"
        onType={(text) => drafting.change({ text })}
        onPaste={(pasted) => void paste(pasted)}
      >
        {(state.kind === 'unopened' || state.kind === 'unread') && (
          <p role="alert" className="mt-2 text-pretty text-red text-sm">
            {refusalWords(state)}
          </p>
        )}
        <LeftOutList leftOut={stillLeftOut(draft.text, leftOut)} onPutBack={drafting.putBack} />
        <FileField isOne onFiles={(files) => void open(files)} />
      </TextField>
      <fieldset className="grid content-start gap-y-4">
        <legend className="sr-only">About the record</legend>
        <RecordFields draft={draft} problems={problems} onChange={drafting.change} />
        <div className="mt-2">
          <FormButtons does="Compare" onCancel={onCancel} />
        </div>
      </fieldset>
    </form>
  )
}

/** With the title that its first lines have, where nothing else says one or that is a letterhead. */
function withTitle(read: ReadArticle): ReadArticle {
  const { headline, text } = read.article
  const isNamed = headline !== null && headline !== headline.toUpperCase()
  const title = isNamed ? headline : titleOfRecord(text) || headline
  return { ...read, article: { ...read.article, headline: title } }
}

const TEXT_PROBLEMS = {
  missing: 'There is no text yet.',
  'too-long': 'The text is too long: two million characters are as many as are compared.',
} as const satisfies Record<NonNullable<RecordProblems['text']>, string>
