import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react'

type Props = {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly type?: HTMLInputTypeAttribute
  readonly max?: string | undefined
  readonly autoComplete?: string
  /** What is wrong with it, for the reader. */
  readonly problem?: ReactNode
  readonly onChange: (value: string) => void
  /** What stands behind the field and helps to fill it in. */
  readonly children?: ReactNode
}

/** One line to be filled in, on a hairline, with its name above and what is wrong with it below. */
export function Field({ label, name, value, type = 'text', problem, onChange, ...rest }: Props) {
  const id = useId()
  const { children, max, autoComplete = 'off' } = rest
  return (
    <div>
      <label htmlFor={id} className="block text-muted text-sm">
        {label}
      </label>
      <div className="flex items-baseline gap-3 border-muted border-b focus-within:border-ink">
        <input
          id={id}
          name={name}
          type={type}
          max={max}
          value={value}
          autoComplete={autoComplete}
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onChange(event.target.value)}
          className="min-h-9 w-full min-w-0 flex-1 bg-transparent text-base focus:outline-hidden"
        />
        {children}
      </div>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  )
}

/** What is wrong with a field, right below it. */
export function FieldProblem({
  id,
  children,
}: {
  readonly id: string
  readonly children: ReactNode
}) {
  return (
    <p id={id} className="mt-1.5 text-pretty text-red text-sm">
      {children}
    </p>
  )
}
