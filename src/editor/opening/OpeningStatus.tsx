import type { ReactNode } from 'react'
import { ownPath } from '@/address/other-pages'
import type { AnnotationProblem } from '@/library/opening/annotate-article'
import type { FileProblem } from '@/library/opening/opened-file'
import type { ReadProblem } from '@/library/opening/read-result'
import { isolated } from '@/reader/words/isolated'
import { MAIN_BUTTON, SECOND_BUTTON } from '@/ui/buttons'
import type { OpeningState, useOpening } from './use-opening'

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
      return (
        <Refused words={unreadWords(state)}>
          <ReadButton />
        </Refused>
      )
    case 'unopened':
      return (
        <Refused words={fileWords(state.file, state.problem)}>
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
          <Second onClick={() => void opening.openAnyway(state.article)}>Open it once more</Second>
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

function fileWords(file: string, problem: FileProblem): string {
  const name = `“${isolated(file)}”`
  switch (problem.kind) {
    case 'too-large':
      return `${name} is too large: 40 MB is as much as is read.`
    case 'not-text':
      return `${name} holds no text that can be read here. ${OPENED}`
    case 'other-type':
      return `${name} is of a kind that cannot be opened here. ${OPENED}`
    case 'encoding':
      return `${name} is written in letters that cannot be told apart here. Save it as UTF-8 and open it once more.`
    case 'password':
      return `${name} has a password. Save it without one, or copy its text and paste it here.`
    case 'empty':
      return `${name} is empty.`
    case 'unreadable':
      return `${name} could not be read.`
    case 'faulty-edition': {
      const [first = '', ...others] = problem.faults
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`
      return `${name} is an edition with faults, so that it cannot be shown. ${first}${more}`
    }
  }
}

const OPENED =
  'Text (.txt, .md), saved pages (.html), documents (.docx) and editions (.json) can be opened.'

const UNREAD_WORDS = {
  silent: 'The text could not be taken in. Paste it once more, or type it.',
  'no-text':
    'No text was found in it. Select the article’s own words, copy them and paste them here.',
  'too-large':
    'It is too large: a page of 500,000 elements is as much as is read. Copy the article’s own words and paste them here.',
  password: 'It has a password. Save it without one, or copy its text and paste it here.',
  damaged: 'The document is damaged, so that its text cannot be read.',
} as const satisfies Record<ReadProblem | 'silent', string>

function unreadWords({ problem, file }: Extract<OpeningState, { kind: 'unread' }>): string {
  return file === undefined
    ? UNREAD_WORDS[problem]
    : `“${isolated(file)}”: ${UNREAD_WORDS[problem]}`
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
