import type { Edition, Source } from '@/edition/edition-schema'
import type { Seen } from '@/edition/lazy-vocabularies'
import { formatDate } from '@/export/date-words'
import { ExternalLink } from '@/ui/ExternalLink'
import { RecordLink } from '../links/RecordLink'
import { EditionRecord } from './EditionRecord'

/** Every page the edition relies on, and how the text itself was come by. */
export function Sources({ edition }: { readonly edition: Edition }) {
  return (
    <section id="sources" aria-label="Sources" tabIndex={-1} className="sources text-sm">
      <h2 className="border-rule border-b pb-2 font-semibold">Sources</h2>
      {edition.article.provenance && (
        <p className="mt-3 max-w-[42rem] text-pretty">{edition.article.provenance}</p>
      )}
      <EditionRecord edition={edition} />
      {edition.sources.length > 0 && (
        <details className="mt-3">
          <summary>
            {edition.sources.length === 1 ? 'One source' : `All ${edition.sources.length} sources`},
            with the day each was checked
          </summary>
          <ol className="mt-2 grid gap-3">
            {edition.sources.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function SourceItem({ source }: { readonly source: Source }) {
  return (
    <li className="text-pretty">
      {source.publisher && (
        <>
          <bdi>{source.publisher}</bdi>,{' '}
        </>
      )}
      {source.url === null ? (
        <bdi>{source.title}</bdi>
      ) : (
        <ExternalLink href={source.url}>
          <bdi>{source.title}</bdi>
        </ExternalLink>
      )}
      <span className="text-muted">
        {source.date && `, ${formatDate(source.date)}`}.
        {source.checked && ` Checked ${formatDate(source.checked)}; ${SEEN[source.seen]}.`}
        {source.archived && (
          <>
            {' '}
            <ExternalLink href={source.archived}>Archived copy</ExternalLink>.
          </>
        )}
        {source.text !== undefined && (
          <>
            {' '}
            <RecordLink id={source.id} title={source.title}>
              Read it beside the article
            </RecordLink>
            .
          </>
        )}
        {source.comment && ` ${source.comment}`}
      </span>
    </li>
  )
}

const SEEN = {
  whole: 'seen whole',
  part: 'seen in part',
  'not-seen': 'not seen, cited by others',
} as const satisfies Record<Seen, string>
