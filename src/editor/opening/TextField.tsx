import { type ClipboardEvent, type ReactNode, useId } from 'react'
import type { Pasted } from '@/library/opening/pasted'
import { FieldProblem } from './Field'

type Props = {
  readonly text: string
  readonly isReading: boolean
  readonly problem: string | undefined
  readonly onType: (text: string) => void
  readonly onPaste: (pasted: Pasted) => void
  /** Other ways to a text. */
  readonly children: ReactNode
}

/** Where the article is pasted: it is set as it will be read. */
export function TextField({ text, isReading, problem, onType, onPaste, children }: Props) {
  const id = useId()
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    // Words put into a text are words; a whole text is an article to be read.
    if (selectionEnd - selectionStart < value.trim().length) return
    const words = event.clipboardData.getData('text/plain')
    if (words.trim() === '') return
    event.preventDefault()
    onPaste({ words })
  }
  return (
    <div className="flex min-w-0 flex-col">
      <label htmlFor={id} className="text-muted text-sm">
        Text
      </label>
      <textarea
        id={id}
        name="text"
        dir="auto"
        value={text}
        readOnly={isReading}
        aria-busy={isReading}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        placeholder="Paste the article here"
        onChange={(event) => onType(event.target.value)}
        onPaste={paste}
        className="mt-1 field-sizing-content max-h-[70vh] min-h-64 w-full flex-1 resize-y rounded-sm border border-rule bg-raised px-4 py-3 font-serif text-quote leading-[1.55] placeholder:text-muted focus-visible:-outline-offset-1 beside:min-h-[26rem]"
      />
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {children}
    </div>
  )
}
