type Props = {
  /** The place on this page: "#p4". */
  readonly href: string
  readonly name: string
  readonly sign: string
  /** The address to copy. */
  readonly link: string
}

/** The small sign beside a place: it copies the address that shares it, and is a link there in another tab. */
export function PlaceLink({ href, name, sign, link }: Props) {
  return (
    <a
      href={href}
      aria-label={`Copy link to ${name}`}
      data-copies={link}
      data-name={name}
      className="group/copy grid size-6 place-items-center rounded-sm font-sans text-muted text-sm no-underline hover:text-ink"
    >
      <span className="group-data-copied/copy:hidden">{sign}</span>
      <span className="hidden group-data-copied/copy:inline">✓</span>
    </a>
  )
}
