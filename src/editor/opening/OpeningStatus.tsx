import type { ReactNode } from 'react'
import { ownPath } from '@/address/other-pages'
import type { AnnotationProblem } from '@/library/opening/annotate-article'
import { MAIN_BUTTON, SECOND_BUTTON } from '@/ui/buttons'
import { refusalWords } from './refusal-words'
import type { useOpening } from './use-opening'

type Props = {
  readonly opening: ReturnType<typeof useOpening>
  /** Whether the form is at work. */
  readonly isReady: boolean
}

/** The button that opens the article, and in its place how far that has come or why it has not. */
export function OpeningStatus({ opening, isReady }: Props) {
  const { state } = opening
  switch (state.kind) {
    case 'waiting':
      return <ReadButton isReady={isReady} />
    case 'reading':
      return <p role="status">Taking the text in …</p>
    case 'unread':
    case 'unopened':
      return (
        <Refused words={refusalWords(state)}>
          <ReadButton />
        </Refused>
      )
    case 'annotating':
      return <Progress done={state.done} onCancel={opening.cancel} />
    case 'known':
      return (
        <Refused words="This text was opened before.">
          <a href={ownPath(state.own.id)} className={MAIN_BUTTON}>
            Read that edition
          </a>
          <Second onClick={() => void state.openAnyway()}>Open it once more</Second>
        </Refused>
      )
    case 'failed':
      return (
        <Refused words={wordsOf(state.problem)}>
          <ReadButton>Try again</ReadButton>
          {MAY_GO_UNMARKED.has(state.problem.kind) && (
            <Second onClick={() => void opening.openUnmarked(state.article)}>
              Read it without marks
            </Second>
          )}
        </Refused>
      )
  }
}

/** Where it is the engine that fails and not the text. */
const MAY_GO_UNMARKED: ReadonlySet<AnnotationProblem['kind']> = new Set(['silent', 'failed'])

function wordsOf(problem: AnnotationProblem): string {
  switch (problem.kind) {
    case 'silent':
      return 'The part of this site that looks for names, quotes and dates does not answer.'
    case 'failed':
      return `Looking for names, quotes and dates came to nothing${problem.reason && `: ${problem.reason}`}.`
    case 'not-text':
    case 'empty':
    case 'too-long':
    case 'not-english':
    case 'not-a-date':
      return `${problem.reason}.`
  }
}

type ReadButtonProps = { readonly isReady?: boolean; readonly children?: ReactNode }

function ReadButton({ isReady = true, children = 'Read it' }: ReadButtonProps) {
  return (
    <button type="submit" disabled={!isReady} className={`${MAIN_BUTTON} justify-self-start`}>
      {children}
    </button>
  )
}

function Second({
  onClick,
  children,
}: {
  readonly onClick: () => void
  readonly children: string
}) {
  return (
    <button type="button" onClick={onClick} className={SECOND_BUTTON}>
      {children}
    </button>
  )
}

/** Why it did not go on, and the ways that are left. */
function Refused({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div role="alert" className="border-ink border-l-2 pl-4">
      <p className="text-pretty">{words}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">{children}</p>
    </div>
  )
}

function Progress({ done, onCancel }: { readonly done: number; readonly onCancel: () => void }) {
  return (
    <div className="flex items-center gap-4">
      <label className="flex-1 text-sm">
        <span role="status">Looking for names, quotes and dates …</span>
        <progress value={done} className="progress mt-1.5 block w-full" />
      </label>
      <Second onClick={onCancel}>Cancel</Second>
    </div>
  )
}
