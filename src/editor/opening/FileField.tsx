import { useId, useState } from 'react'

type Props = {
  /** Whether one file is as many as can be chosen. */
  readonly isOne?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Where files are chosen in place of a paste; they may also be dropped anywhere on the form. */
export function FileField({ isOne = false, onFiles }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState('')
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id} className="text-muted">
        {isOne ? 'Or choose a file' : 'Or choose a file or several'} (.txt, .md, .html, .docx, or
        .json of an edition that was saved)
      </label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-chosen`}
        multiple={!isOne}
        accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.json,.jsonld,text/plain,text/markdown,text/html,application/json"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          setChosen(files.map(({ name }) => name).join(', '))
          onFiles(files)
          // So that the same files can be chosen once more.
          target.value = ''
        }}
        // What it says of files it has given away already: nothing is chosen.
        className="max-w-full text-[length:0] file:min-h-8 file:rounded-sm file:border file:border-muted file:px-3 file:text-sm"
      />
      <bdi id={`${id}-chosen`} className="wrap-anywhere">
        {chosen}
      </bdi>
    </p>
  )
}
