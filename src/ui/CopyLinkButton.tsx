type Props = {
  /** What the link leads to, as in "Link to paragraph 4 copied". */
  readonly name: string
  /** The address to copy; it is made absolute when it is. */
  readonly link: string
  /** What it leads to in a word, where links to other things are copied beside it; the name begins with it. */
  readonly noun?: string
}

/** A button that copies a link. `CopyLinks` does the copying, wherever one stands. */
export function CopyLinkButton({ name, link, noun }: Props) {
  return (
    <button
      type="button"
      aria-label={`Copy link to ${name}`}
      data-copies={link}
      data-name={name}
      className="scripts-only group/copy inline-grid min-h-6 content-center text-start text-muted *:[grid-area:1/1] underline decoration-rule underline-offset-2 hover:text-ink hover:decoration-current"
    >
      <span className="group-data-copied/copy:invisible">
        {noun === undefined ? 'Copy link' : `Copy link to ${noun}`}
      </span>
      <span className="invisible group-data-copied/copy:visible">Link copied</span>
    </button>
  )
}
