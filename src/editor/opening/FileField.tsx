import { useId } from 'react'

type Props = { readonly onFile: (file: File) => void }

/** Where a file is chosen in place of a paste; one may also be dropped anywhere on the form. */
export function FileField({ onFile }: Props) {
  const id = useId()
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id} className="text-muted">
        Or choose a file (.txt, or .json of an edition that was saved)
      </label>
      <input
        id={id}
        type="file"
        accept=".txt,.text,.json,.jsonld,text/plain,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // So that the same file can be chosen once more.
          target.value = ''
        }}
        className="max-w-full file:mr-3 file:min-h-8 file:rounded-sm file:border file:border-muted file:px-3"
      />
    </p>
  )
}
