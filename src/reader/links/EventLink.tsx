import { hrefTo } from '@/address/links'
import type { EventEntity } from '@/edition/edition-schema'

/** The name of an event, which leads to its place on the timeline. */
export function EventLink({ event: { id, label } }: { readonly event: EventEntity }) {
  return (
    <a
      dir="auto"
      href={hrefTo({ kind: 'event', id })}
      className="text-ink underline decoration-muted decoration-1 underline-offset-2 hover:decoration-2"
    >
      {label}
    </a>
  )
}
