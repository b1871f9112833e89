import { useId } from 'react'

type Props<Value extends string> = {
  readonly legend: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

/** One of several, as radio buttons under a heading. */
export function Choices<Value extends string>({ legend, value, options, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="not-first:mt-4">
      <legend className="text-muted text-sm">{legend}</legend>
      <div className="mt-1 grid grid-cols-2 gap-x-3 gap-y-1">
        {options.map(([option, label]) => (
          <label key={option} className="flex min-h-7 items-center gap-2 text-sm">
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
              className="accent-(--color-blue)"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
