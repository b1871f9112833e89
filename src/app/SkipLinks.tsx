type Props = { readonly links: readonly (readonly [part: string, label: string])[] }

/** Ways past what repeats, for readers who go by keyboard; seen when focused. */
export function SkipLinks({ links }: Props) {
  return links.map(([part, label]) => (
    <a
      key={part}
      href={`#${part}`}
      className="sr-only z-40 rounded-sm bg-ink px-4 py-2 text-base text-paper focus:not-sr-only focus:fixed focus:top-1 focus:left-1 focus:px-4 focus:py-2"
    >
      {label}
    </a>
  ))
}
