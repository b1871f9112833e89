import type { ReactNode } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { formatDate } from '@/edition/format-date'
import { ExternalLink } from '@/ui/ExternalLink'

type Props = { readonly edition: Edition; readonly children: ReactNode }

/** Where the article comes from, what of the page is ours, and our headline and summary. */
export function ArticleHeader({ edition: { article, editorial }, children }: Props) {
  return (
    <header className="article-header">
      <p className="text-muted text-sm">
        <span className="font-semibold text-ink">{article.publisher}</span>
        {' · '}
        <time dateTime={article.published}>{formatDate(article.published)}</time>
        {' · '}
        <ExternalLink href={article.url}>Original</ExternalLink>
        {` · headline, summary and side-heads by ${editorial.by}`}
      </p>
      <h1 className="mt-1 text-balance font-semibold font-serif text-headline tracking-tight">
        {editorial.headline}
      </h1>
      <p className="mt-1.5 text-pretty font-serif text-muted text-summary">{editorial.summary}</p>
      {children}
    </header>
  )
}
