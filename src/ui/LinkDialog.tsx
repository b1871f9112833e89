import { useEffect, useRef } from 'react'
import { Dialog } from './Dialog'

type Props = {
  readonly link: string
  readonly name: string
  /** What has to be known of the link besides; `null` for nothing. */
  readonly note: string | null
  readonly onClose: () => void
}

/** Shows a link selected, for readers whose browser does not let a page copy. */
export function LinkDialog({ link, name, note, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <Dialog label={`Link to ${name}`} width="middle" onClose={onClose}>
      <label className="grid gap-2">
        <span>Your browser did not let this page copy. Copy the link to {name} from here:</span>
        <input
          ref={field}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="w-full border border-muted bg-paper px-2 py-1.5 text-ink"
        />
      </label>
      {note !== null && <p className="mt-2 text-muted text-sm">{note}.</p>}
      <form method="dialog" className="mt-4 text-right">
        <button type="submit" className="px-2 py-1 font-medium underline underline-offset-2">
          Close
        </button>
      </form>
    </Dialog>
  )
}
