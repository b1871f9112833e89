import type { ReactNode } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { SourceLine } from './SourceLine'

type Props = { readonly edition: Edition; readonly children: ReactNode }

/** The source line, our headline and summary, and what else stands above the text. */
export function ArticleHeader({ edition, children }: Props) {
  const { article, editorial } = edition
  const isOurs = Boolean(editorial?.headline)
  const summary = editorial?.summary
  return (
    <header className="article-header">
      <SourceLine edition={edition} />
      <h1
        lang={isOurs ? undefined : article.language}
        dir="auto"
        className="mt-1 wrap-break-word text-balance font-semibold font-serif text-headline tracking-tight"
      >
        {editionTitle(edition)}
      </h1>
      {summary && (
        <p
          dir="auto"
          className="mt-1.5 max-w-[42rem] text-pretty font-serif text-muted text-summary"
        >
          {summary}
        </p>
      )}
      {children}
    </header>
  )
}
