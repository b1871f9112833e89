import { editionIndex } from '@/edition/edition-index'
import type { Edition } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { sourceName } from '@/edition/titles'
import { ExternalLink } from '@/ui/ExternalLink'
import { SEEN_WORDS } from '../words/seen-words'

type Props = { readonly edition: Edition; readonly ids: readonly string[] }

/** The publishers of some sources, each a link to the page itself, separated by commas. */
export function SourceLinks({ edition, ids }: Props) {
  const sources = ids.flatMap((id) => findSource(edition, id) ?? [])
  return sources.map((source, index) => (
    <span key={source.id} data-source={editionIndex(edition).sourceNumber.get(source.id)}>
      {index > 0 && ', '}
      {source.url === null ? (
        <bdi>{sourceName(source)}</bdi>
      ) : (
        <ExternalLink href={source.url}>
          <bdi>{sourceName(source)}</bdi>
        </ExternalLink>
      )}
      {SEEN_WORDS[source.seen]}
    </span>
  ))
}
