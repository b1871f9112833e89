type Props = { readonly name: string; readonly sign: string; readonly onClick: () => void }

/** A small button with a sign, such as the ways to the previous and the next of something. */
export function SignButton({ name, sign, onClick }: Props) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onClick}
      className="grid size-7 place-items-center rounded-sm text-base hover:bg-rule/50"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
