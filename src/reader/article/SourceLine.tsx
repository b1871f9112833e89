import type { Edition } from '@/edition/edition-schema'
import { formatDate } from '@/export/date-words'
import { ExternalLink } from '@/ui/ExternalLink'
import { ToolButton } from '../tools/ToolButton'
import { listOf } from '../words/list-of'

/** Where the article comes from, and what of the page is ours. */
export function SourceLine({ edition }: { readonly edition: Edition }) {
  const { article, editorial } = edition
  return (
    <div className="text-muted text-sm">
      {article.publisher && (
        <>
          <bdi className="font-semibold text-ink">{article.publisher}</bdi>
          {' · '}
        </>
      )}
      {article.published && (
        <>
          <time dateTime={article.published}>{formatDate(article.published)}</time>
          {' · '}
        </>
      )}
      {article.url && (
        <>
          <ExternalLink href={article.url}>Original</ExternalLink>
          {' · '}
        </>
      )}
      {editorial && (
        <>
          {editorialParts(edition)} by <bdi>{editorial.by}</bdi>
        </>
      )}
      {editorial && <span className="scripts-only">{' · '}</span>}
      <ToolButton tool="edition">Cite or export</ToolButton>
    </div>
  )
}

/** "headline, summary and side-heads", as far as there are any; else it is the edition that somebody made. */
function editorialParts({ editorial, sections }: Edition): string {
  const parts = [
    ...(editorial?.headline ? ['headline'] : []),
    ...(editorial?.summary ? ['summary'] : []),
    ...(sections.length > 0 ? ['side-heads'] : []),
  ]
  return parts.length === 0 ? 'edition' : listOf(parts)
}
