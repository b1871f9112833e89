import type { ReactNode } from 'react'

type Props = { readonly href: string; readonly children: ReactNode }

/** A link to a page that is not ours; it learns nothing of where the reader came from. */
export function ExternalLink({ href, children }: Props) {
  return (
    <a
      href={href}
      rel="noopener noreferrer"
      className="text-blue underline decoration-1 underline-offset-2 hover:decoration-2"
    >
      {children}
    </a>
  )
}
