import type { Edition } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { ExternalLink } from '@/ui/ExternalLink'

type Props = { readonly edition: Edition; readonly ids: readonly string[] }

/** The publishers of some sources, each a link to the page itself, separated by commas. */
export function SourceLinks({ edition, ids }: Props) {
  const sources = ids.flatMap((id) => findSource(edition, id) ?? [])
  return sources.map((source, index) => (
    <span key={source.id} data-source={edition.sources.indexOf(source) + 1}>
      {index > 0 && ', '}
      <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
      {source.seen === 'not-seen' && ' (page not seen)'}
    </span>
  ))
}
