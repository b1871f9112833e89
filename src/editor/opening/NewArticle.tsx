import { useMemo } from 'react'
import { useAnnounce } from '@/ui/Announcer'
import { ArticleFields } from './ArticleFields'
import { articleOfDraft, type Draft, type DraftProblems, problemsOf } from './draft'
import { FileField } from './FileField'
import { LeftOutList } from './LeftOutList'
import { OpeningStatus } from './OpeningStatus'
import { stillLeftOut } from './put-back'
import { TextField } from './TextField'
import { useCheckedForm } from './use-checked-form'
import { useDraft } from './use-draft'
import { useOpening } from './use-opening'
import { usePasteAnywhere } from './use-paste-anywhere'
import { useTypedBefore } from './use-typed-before'
import { useWaiting, type Waiting } from './use-waiting'
import { WaitingTexts } from './WaitingTexts'

/** Where somebody opens articles: their words, what is known of them, and the way to read them. */
export function NewArticle() {
  const announce = useAnnounce()
  const waiting = useWaiting()
  const opening = useOpening({ staysAfter: goOn })
  const { draft, problems, leftOut, ...drafting } = useDraft(problemsOf)
  const { form, submit } = useCheckedForm(
    drafting.check,
    () => void opening.open(articleOfDraft(draft)),
  )
  // Not with every letter that is typed into another field.
  const stillOut = useMemo(() => stillLeftOut(draft.text, leftOut), [draft.text, leftOut])

  function takeTyped(typed: Partial<Draft>) {
    drafting.begin(typed)
    if (typed.text) void paste({ kind: 'plain', words: typed.text })
  }
  const isReady = useTypedBefore(form, takeTyped, openFiles)
  usePasteAnywhere(form, (pasted) => openInTurn([{ name: 'what you pasted', pasted }]), openFiles)

  async function paste(pasted: Parameters<typeof opening.read>[0], file?: string) {
    const read = await opening.read(pasted, file)
    if (read === null) return
    drafting.take(read)
    announce('The text is in place')
  }
  const hasUnread = draft.text.trim() !== ''
  function openFiles(files: readonly File[]) {
    openInTurn(files.map((file) => ({ name: file.name, file })))
  }
  /**
   * Open one after another: behind what waits and what nobody has read yet, of which nothing is lost,
   * or at once where there is neither.
   */
  function openInTurn(more: readonly Waiting[]) {
    const isFree = waiting.names.length === 0 && !hasUnread && !opening.isBusy
    waiting.add(more)
    if (isFree && more.length > 0) openNext()
  }
  /** Whether there was something to go on with. */
  function openNext(): boolean {
    const next = waiting.next()
    if (next === null) return false
    if ('pasted' in next) void paste(next.pasted)
    else void opening.openFile(next.file).then((pasted) => pasted && paste(pasted, next.name))
    return true
  }
  function goOn(): boolean {
    const isMore = openNext()
    if (isMore) drafting.begin({})
    return isMore
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
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        openFiles([...event.dataTransfer.files])
      }}
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
        onPaste={(pasted) => void paste(pasted)}
      >
        <LeftOutList leftOut={stillOut} onPutBack={drafting.putBack} />
        <FileField onFiles={openFiles} />
      </TextField>
      <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-y-4">
        <legend className="sr-only">About the article</legend>
        <ArticleFields {...{ draft, problems, isReady }} onChange={drafting.change} />
        <WaitingTexts
          names={waiting.names}
          hasUnread={hasUnread}
          onGoOn={goOn}
          onLeave={waiting.leave}
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
