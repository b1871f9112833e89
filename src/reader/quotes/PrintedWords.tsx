import { directionOf } from '@/edition/direction-of'
import type { Edition } from '@/edition/edition-schema'
import type { Wordings } from '@/edition/wordings'
import { WordingRuns } from './WordingRuns'

type Props = { readonly edition: Edition; readonly wordings: Wordings }

/** A statement as printed, interruption included; what the official wording has not is pencilled. */
export function PrintedWords({ edition: { article }, wordings }: Props) {
  return (
    <>
      {wordings.isQuoted && <p className="mt-2 text-muted">As printed</p>}
      <blockquote
        cite={article.url ?? undefined}
        lang={article.language}
        dir={directionOf(article)}
        className="font-serif text-quote"
      >
        <WordingRuns runs={wordings.printed} side="printed" />
      </blockquote>
    </>
  )
}
