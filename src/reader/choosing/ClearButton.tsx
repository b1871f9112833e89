import { choose } from './choose'

type Props = { readonly className: string }

/** Clears the choice; focus goes to the part of the page that it stands in, since it hides itself. */
export function ClearButton({ className }: Props) {
  return (
    <button
      type="button"
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('nav, aside')?.focus({ preventScroll: true })
        choose(null)
      }}
      className={className}
    >
      Clear
    </button>
  )
}
