import { directionOf } from '@/edition/direction-of'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { printedWording } from '@/edition/printed-wording'
import {
  isQuoted,
  isWithoutRecord,
  reportedWords,
  type WordedRecord,
  wordedRecords,
} from '@/edition/quotations'
import { NO_OFFICIAL_WORDING, officialHeading } from '@/edition/wording-labels'
import { wordDifferences } from '@/text/word-differences'
import { SourceLinks } from '../links/SourceLinks'
import { Wording } from './Wording'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** A quotation as printed and, beneath, the official wording, or word that none was found. */
export function QuoteWords({ edition, quotation }: Props) {
  const [first, ...others] = wordedRecords(quotation)
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
      {first && <RecordBelow edition={edition} quotation={quotation} record={first} />}
      {isQuoted(quotation) && isWithoutRecord(quotation) && (
        <p className="mt-2 text-muted">{NO_OFFICIAL_WORDING}</p>
      )}
      {others.map((record) => (
        <details key={record.words} className="mt-2">
          <summary className="text-muted underline decoration-rule underline-offset-2">
            {record.label ?? 'Another official wording'}
          </summary>
          <RecordBelow edition={edition} quotation={quotation} record={record} />
        </details>
      ))}
      {quotation.comment && <p className="mt-2 text-muted">{quotation.comment}</p>}
    </>
  )
}

type RecordProps = Props & { readonly record: WordedRecord }

/** The official wording, with where it was seen; the words that the article has not are pencilled. */
function RecordBelow({ edition, quotation, record }: RecordProps) {
  const reported = reportedWords(quotation)
  const { after } = wordDifferences(reported, record.words)
  const official = record.official === null ? [] : [record.official]
  return (
    <div className="mt-2">
      <p className="text-muted">{officialHeading(record)}</p>
      <blockquote dir="auto" className="font-serif text-quote">
        “
        {after.map(({ start, words, differs }) => (
          <Wording key={start} words={words} differs={differs} side="official" />
        ))}
        ”
      </blockquote>
      <p className="text-muted">
        Wording seen in <SourceLinks edition={edition} ids={[record.seenIn]} />
        {official.length > 0 && '; official page: '}
        <SourceLinks edition={edition} ids={official} />.{record.comment && ` ${record.comment}`}
      </p>
    </div>
  )
}
