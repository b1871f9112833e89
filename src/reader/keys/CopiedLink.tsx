import { useEffect, useRef } from 'react'
import type { Here } from './link-to-here'

/**
 * Copies a link as soon as it is given one, and says so while `data-copied` stands: it clicks
 * itself, so that `CopyLinks` copies, confirms and helps where the browser refuses.
 */
export function CopiedLink({ here }: { readonly here: Here }) {
  const line = useRef<HTMLParagraphElement>(null)
  // Asked for the same place again, `here` is another object.
  useEffect(() => {
    if (here) line.current?.click()
  }, [here])
  return (
    <p
      ref={line}
      aria-hidden="true"
      data-copies={here.link}
      data-name={here.name}
      className="landing-line copied-line"
    >
      Link to {here.name} copied
    </p>
  )
}
