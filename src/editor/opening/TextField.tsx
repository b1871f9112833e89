import { type ClipboardEvent, type ReactNode, useId } from 'react'
import type { Pasted } from '@/library/opening/pasted'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { FieldProblem } from './Field'
import { pastedFrom } from './pasted-from'

type Props = {
  readonly text: string
  readonly isReading: boolean
  readonly problem: string | undefined
  readonly placeholder?: string
  readonly onType: (text: string) => void
  readonly onPaste: (pasted: Pasted) => void
  /** Other ways to a text. */
  readonly children: ReactNode
}

/** Longer texts make typing slow, in UTF-16 units: they are read and not typed in. */
const LONGEST_TYPED = 400_000
const SHOWN_OF_LONG = 20_000

/** Where the article is pasted: it is set as it will be read. */
export function TextField({ text, isReading, problem, onType, onPaste, ...rest }: Props) {
  const { children, placeholder = 'Paste the article here' } = rest
  const id = useId()
  const isLong = text.length > LONGEST_TYPED
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    // Words put into a text are words; a whole text is an article to be read.
    if (!isLong && selectionEnd - selectionStart < value.trim().length) return
    const pasted = pastedFrom(event.clipboardData)
    if (pasted === null) return
    event.preventDefault()
    onPaste(pasted)
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
        value={isLong ? text.slice(0, SHOWN_OF_LONG) : text}
        readOnly={isReading || isLong}
        aria-busy={isReading}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        placeholder={placeholder}
        onChange={(event) => onType(event.target.value)}
        onPaste={paste}
        className="mt-1 field-sizing-content max-h-[70vh] min-h-64 w-full flex-1 resize-y rounded-sm border border-rule bg-raised px-4 py-3 font-serif text-quote leading-[1.55] placeholder:text-muted focus-visible:-outline-offset-1 beside:min-h-[26rem]"
      />
      {isLong && (
        <p className="mt-1.5 text-sm">
          The text has {text.length.toLocaleString(INTERFACE_LANGUAGE)} characters. Its beginning is
          shown here; all of it is read.{' '}
          <button
            type="button"
            onClick={() => onType('')}
            className="min-h-6 underline decoration-rule underline-offset-2 hover:decoration-current"
          >
            Take it out
          </button>
        </p>
      )}
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {children}
    </div>
  )
}
