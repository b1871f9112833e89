import { choose } from '../choosing/choose'

type Props = { readonly className: string }

/** Closes the panel, and so clears the choice; focus goes to the part of the page that it stands in, since it hides itself. */
export function CloseButton({ className }: Props) {
  return (
    <button
      type="button"
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('nav, aside')?.focus({ preventScroll: true })
        choose(null)
      }}
      className={className}
    >
      Close
    </button>
  )
}
