import { directionOf } from '@/edition/direction-of'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { printedWording } from '@/edition/printed-wording'
import { isQuoted, wordedRecords } from '@/edition/quotations'
import { Wording } from './Wording'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** A statement as printed, interruption included; what the official wording has not is pencilled. */
export function PrintedWords({ edition, quotation }: Props) {
  const [first] = wordedRecords(quotation)
  const printed = printedWording(edition.article.text, quotation, first?.words ?? null)
  return (
    <>
      {isQuoted(quotation) && <p className="mt-2 text-muted">As printed</p>}
      <blockquote
        cite={edition.article.url ?? undefined}
        lang={edition.article.language}
        dir={directionOf(edition.article)}
        className="font-serif text-quote"
      >
        {printed.map(({ start, words, differs, interrupts }) =>
          interrupts ? (
            <span key={start} className="text-muted">
              {words}
            </span>
          ) : (
            <Wording key={start} words={words} differs={differs} side="printed" />
          ),
        )}
      </blockquote>
    </>
  )
}
