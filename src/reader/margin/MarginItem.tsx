import type { Edition } from '@/edition/edition-schema'
import type { MarginNote } from '@/edition/margin-notes'
import { QuoteCard } from '../quotes/QuoteCard'
import { NoteBeside } from './NoteBeside'

type Props = {
  readonly edition: Edition
  readonly note: MarginNote
  /** Whether it stands in the margin, where a quotation has its address, or after a paragraph. */
  readonly isInMargin: boolean
}

/** One thing the edition adds beside the text. */
export function MarginItem({ edition, note, isInMargin }: Props) {
  return note.quotation ? (
    <QuoteCard edition={edition} quotation={note.quotation} isAddressed={isInMargin} />
  ) : (
    <NoteBeside edition={edition} id={note.id} />
  )
}
