import { useEffect, useRef } from 'react'

type Props = { readonly link: string; readonly name: string; readonly onClose: () => void }

/** Shows a link selected, for readers whose browser does not let a page copy. */
export function LinkDialog({ link, name, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.select()
  }, [])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={`Link to ${name}`}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-sm border border-rule bg-paper p-5 font-sans text-base text-ink shadow-float backdrop:bg-ink/30"
    >
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
      <form method="dialog" className="mt-4 text-right">
        <button type="submit" className="px-2 py-1 font-medium underline underline-offset-2">
          Close
        </button>
      </form>
    </dialog>
  )
}
