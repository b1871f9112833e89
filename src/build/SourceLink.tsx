import type { Source } from '@/edition/edition-schema'
import { sourceName } from '@/edition/titles'

/** A source by its name; a link where it has an address. */
export function SourceLink({ source }: { readonly source: Source }) {
  const name = sourceName(source)
  if (source.url === null) return name
  return (
    <a href={source.url} rel="noopener noreferrer">
      {name}
    </a>
  )
}
