import { type FormEvent, useRef, useState } from 'react'
import { useAnnounce } from '@/ui/Announcer'
import { DateField } from './DateField'
import {
  articleOfDraft,
  type Draft,
  type DraftProblems,
  draftOf,
  EMPTY_DRAFT,
  problemsOf,
} from './draft'
import { Field } from './Field'
import { FileField } from './FileField'
import { OpeningStatus } from './OpeningStatus'
import { TextField } from './TextField'
import { useOpening } from './use-opening'
import { useTypedBefore } from './use-typed-before'

/** Where somebody opens an article: its words, what is known of it, and the way to read it. */
export function NewArticle() {
  const announce = useAnnounce()
  const opening = useOpening()
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [problems, setProblems] = useState<DraftProblems>({})
  const form = useRef<HTMLFormElement>(null)

  function change(changes: Partial<Draft>) {
    const next = { ...draft, ...changes }
    setDraft(next)
    // Once told, what is mended is no longer said to be wrong.
    if (Object.keys(problems).length > 0) setProblems(problemsOf(next))
  }
  const isReady = useTypedBefore(form, (typed) => {
    setDraft({ ...EMPTY_DRAFT, ...typed })
    if (typed.text) void paste(typed.text)
  })
  async function paste(words: string) {
    const article = await opening.read({ words })
    if (article === null) return
    setDraft((before) => draftOf(article, before))
    setProblems({})
    announce('The text is in place')
  }
  async function openFile(file: File) {
    const words = await opening.openFile(file)
    if (words !== null) await paste(words)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const found = problemsOf(draft)
    setProblems(found)
    const [first] = ['text', 'published', 'url'].filter((name) => name in found)
    const field = first === undefined ? null : form.current?.elements.namedItem(first)
    if (field instanceof HTMLElement) field.focus()
    if (first === undefined) void opening.open(articleOfDraft(draft))
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        void openFile(file)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
      }}
      className="scripts-only mt-8 grid gap-x-12 gap-y-6 beside:grid-cols-[minmax(0,38rem)_minmax(12.5rem,18rem)]"
    >
      <TextField
        text={draft.text}
        isReading={opening.state.kind === 'reading'}
        problem={problems.text && TEXT_PROBLEMS[problems.text]}
        onType={(text) => change({ text })}
        onPaste={({ words }) => void paste(words)}
      >
        <FileField onFile={(file) => void openFile(file)} />
      </TextField>
      <fieldset className="grid content-start gap-y-4">
        <legend className="sr-only">About the article</legend>
        <DateField draft={draft} isReady={isReady} problem={problems.published} onChange={change} />
        <Field
          label="Title"
          name="headline"
          value={draft.headline}
          onChange={(headline) => change({ headline })}
        />
        <Field
          label="Publisher"
          name="publisher"
          value={draft.publisher}
          onChange={(publisher) => change({ publisher })}
        />
        <Field
          label="By"
          name="byline"
          value={draft.byline}
          onChange={(byline) => change({ byline })}
        />
        <Field
          label="Link to the original"
          name="url"
          type="url"
          value={draft.url}
          problem={problems.url && 'An address on the web begins with https://'}
          onChange={(url) => change({ url })}
        />
        <OpeningStatus opening={opening} isReady={isReady} />
      </fieldset>
    </form>
  )
}

const TEXT_PROBLEMS = {
  missing: 'There is no text yet.',
  'too-long': 'The text is too long: ten million characters are as many as are read.',
} as const satisfies Record<NonNullable<DraftProblems['text']>, string>
