import { type DragEvent, useMemo } from 'react'
import { ArticleFields } from './ArticleFields'
import { articleOfDraft, type Draft, type DraftProblems, problemsOf } from './draft'
import { FileField } from './FileField'
import { LeftOutList } from './LeftOutList'
import { OpeningStatus } from './OpeningStatus'
import { stillLeftOut } from './put-back'
import { TextField } from './TextField'
import { useCheckedForm } from './use-checked-form'
import { useDraft } from './use-draft'
import { useOpeningInTurn } from './use-opening-in-turn'
import { usePasteAnywhere } from './use-paste-anywhere'
import { useTypedBefore } from './use-typed-before'
import { WaitingTexts } from './WaitingTexts'

/** Where somebody opens articles: their words, what is known of them, and the way to read them. */
export function NewArticle() {
  const drafting = useDraft(problemsOf)
  const { draft, problems, leftOut } = drafting
  const { opening, waiting, ...inTurn } = useOpeningInTurn(drafting)
  const { form, submit } = useCheckedForm(
    drafting.check,
    () => void opening.open(articleOfDraft(draft)),
  )
  // Not with every letter that is typed into another field.
  const stillOut = useMemo(() => stillLeftOut(draft.text, leftOut), [draft.text, leftOut])

  function takeTyped(typed: Partial<Draft>) {
    drafting.begin(typed)
    if (typed.text) inTurn.read({ kind: 'plain', words: typed.text })
  }
  const isReady = useTypedBefore(form, takeTyped, inTurn.openFiles)
  usePasteAnywhere(form, inTurn.openPasted, inTurn.openFiles)

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      {...whereFilesDrop(inTurn.openFiles)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
      }}
      className="scripts-only mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 beside:grid-cols-[minmax(0,38rem)_minmax(12.5rem,18rem)]"
    >
      <TextField
        text={draft.text}
        isReading={opening.state.kind === 'reading'}
        problem={problems.text && TEXT_PROBLEMS[problems.text]}
        onType={(text) => drafting.change({ text })}
        onPaste={inTurn.read}
      >
        <LeftOutList leftOut={stillOut} onPutBack={drafting.putBack} />
        <FileField onFiles={inTurn.openFiles} />
      </TextField>
      <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-y-4">
        <legend className="sr-only">About the article</legend>
        <ArticleFields {...{ draft, problems, isReady }} onChange={drafting.change} />
        <WaitingTexts
          names={waiting.names}
          hasUnread={inTurn.hasUnread}
          onGoOn={inTurn.goOn}
          onLeave={waiting.leave}
        />
        <OpeningStatus opening={opening} isReady={isReady} />
      </fieldset>
    </form>
  )
}

/** What takes the files that are dropped on an element. */
function whereFilesDrop(onFiles: (files: readonly File[]) => void) {
  return {
    onDragOver(event: DragEvent) {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    },
    onDrop(event: DragEvent) {
      if (event.dataTransfer.files.length === 0) return
      event.preventDefault()
      onFiles([...event.dataTransfer.files])
    },
  }
}

const TEXT_PROBLEMS = {
  missing: 'There is no text yet.',
  'too-long': 'The text is too long: ten million characters are as many as are read.',
} as const satisfies Record<NonNullable<DraftProblems['text']>, string>
