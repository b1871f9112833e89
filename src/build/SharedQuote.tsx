import { directionOf } from '@/edition/direction-of'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { printedWording } from '@/edition/printed-wording'
import {
  isQuoted,
  isWithoutRecord,
  reportedWords,
  type WordedRecord,
  wordedRecords,
} from '@/edition/quotations'
import { SEEN_WORDS } from '@/edition/seen-words'
import { speakerNames } from '@/edition/speaker-names'
import { NO_OFFICIAL_WORDING, officialHeading, printedLabel } from '@/edition/wording-labels'
import { cutAroundLetters } from '@/text/cut-around-letters'
import { type WordRun, wordDifferences } from '@/text/word-differences'
import { SourceLink } from './SourceLink'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** What the small page of a quotation holds below its title: both wordings, or that there is only one. */
export function SharedQuote({ edition, quotation }: Props) {
  const { role, comment } = quotation
  return (
    <>
      <h1>{speakerNames(edition, quotation)}</h1>
      {role && <p className="muted">{role.words}</p>}
      <Words edition={edition} quotation={quotation} />
      {wordedRecords(quotation).map((record) => (
        <Official key={record.words} edition={edition} quotation={quotation} record={record} />
      ))}
      {comment && <p className="muted wording">{comment}</p>}
    </>
  )
}

/** The words as printed; where no official wording of quoted ones was found, it says so. */
function Words({ edition, quotation }: Props) {
  const [record] = wordedRecords(quotation)
  const runs = printedWording(edition.article.text, quotation, record?.words ?? null)
  return (
    <figure className="wording">
      <figcaption className="muted">
        {isQuoted(quotation)
          ? printedLabel(edition, quotation)
          : 'Reported, in the article’s words'}
      </figcaption>
      <blockquote
        cite={edition.article.url ?? undefined}
        lang={edition.article.language}
        dir={directionOf(edition.article)}
      >
        {runs.map((run) => marked(run))}
      </blockquote>
      {isQuoted(quotation) && isWithoutRecord(quotation) && (
        <p className="muted">{NO_OFFICIAL_WORDING}</p>
      )}
    </figure>
  )
}

/** A stretch of words, pencilled where the other wording has others. */
function marked({ start, words, differs, interrupts }: WordRun & { interrupts?: boolean }) {
  if (interrupts) return <span key={start}>{words}</span>
  const [before, inner, after] = cutAroundLetters(words)
  return differs ? [before, <mark key={start}>{inner}</mark>, after] : words
}

function Official({ edition, quotation, record }: Props & { readonly record: WordedRecord }) {
  const reported = reportedWords(quotation)
  const { after } = wordDifferences(reported, record.words)
  return (
    <figure className="wording">
      <figcaption className="muted">{officialHeading(record)}</figcaption>
      <blockquote dir="auto" className="official">
        “{after.map((run) => marked(run))}”
      </blockquote>
      <p className="muted">
        Wording seen in <SourceOf edition={edition} id={record.seenIn} />
        {record.official && (
          <>
            ; official page: <SourceOf edition={edition} id={record.official} />
          </>
        )}
        .{record.comment && ` ${record.comment}`}
      </p>
    </figure>
  )
}

function SourceOf({ edition, id }: { readonly edition: Edition; readonly id: string }) {
  const source = findSource(edition, id)
  if (!source) return null
  return (
    <>
      <SourceLink source={source} />
      {SEEN_WORDS[source.seen]}
    </>
  )
}
