/** What a tool does, and with what: the whole edition, a quotation or an event. */
export type Tool = 'edition' | 'share' | 'cite' | 'picture'

type Props = {
  readonly tool: Tool
  /** The id of the quotation or event it is for; absent where it is for the edition. */
  readonly about?: string
  /** What it is called where its own words do not say enough; they begin it. */
  readonly name?: string
  readonly children: string
}

/** A button in a line of small links that opens a tool. `Tools` listens for it, wherever one stands. */
export function ToolButton({ tool, about, name, children }: Props) {
  return (
    <button
      type="button"
      data-tool={tool}
      data-about={about}
      aria-label={name}
      aria-expanded={OPENS_BELOW[tool] ? false : undefined}
      className="scripts-only min-h-6 text-left text-muted underline decoration-rule underline-offset-2 hover:text-ink hover:decoration-current"
    >
      {children}
    </button>
  )
}

/** Whether what it opens stands below it, so that it says whether that is open. */
const OPENS_BELOW = {
  edition: true,
  share: true,
  cite: false,
  picture: false,
} as const satisfies Record<Tool, boolean>
