import type { TextSource } from '@/edition/text-sources'
import { RecordLink } from '@/reader/links/RecordLink'
import { Tool } from './Tool'

type Props = {
  readonly record: TextSource
  readonly onCorrect: () => void
  readonly onRemove: () => void
}

/** A record in the list of those an article is set beside: it leads to its text. */
export function RecordLine({ record, onCorrect, onRemove }: Props) {
  const { id, title, publisher } = record
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <span>
        <RecordLink id={id} title={title}>
          <bdi className="font-semibold">{title}</bdi>
        </RecordLink>
        {publisher !== null && (
          <span className="text-muted">
            , <bdi>{publisher}</bdi>
          </span>
        )}
      </span>
      <Tool name={`Correct: ${title}`} onClick={onCorrect}>
        Correct
      </Tool>
      <Tool name={`Remove: ${title}`} onClick={onRemove}>
        Remove
      </Tool>
    </li>
  )
}
