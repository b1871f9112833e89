import type { Edition, OfficialRecord, Quotation } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { isQuoted, reportedWords } from '@/edition/quotations'
import { speakerNames } from '@/edition/speaker-names'
import { NO_OFFICIAL_WORDING, printedLabel } from '@/edition/wording-labels'
import { printedWording } from '@/reader/quotes/printed-wording'
import { cutAroundLetters } from '@/text/cut-around-letters'
import { type WordRun, wordDifferences } from '@/text/word-differences'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** What the small page of a quotation holds below its title: both wordings, or that there is only one. */
export function SharedQuote({ edition, quotation }: Props) {
  const { records, role, comment } = quotation
  return (
    <>
      <h1>{speakerNames(edition, quotation)}</h1>
      {role && <p className="muted">{role.words}</p>}
      <Words edition={edition} quotation={quotation} />
      {records.map((record) => (
        <Official key={record.label} edition={edition} quotation={quotation} record={record} />
      ))}
      {comment && <p className="muted wording">{comment}</p>}
    </>
  )
}

/** The words as printed; where no official wording of quoted ones was found, it says so. */
function Words({ edition, quotation }: Props) {
  const [record] = quotation.records
  const runs = printedWording(edition.article.text, quotation, record?.words ?? null)
  return (
    <figure className="wording">
      <figcaption className="muted">
        {isQuoted(quotation)
          ? printedLabel(edition, quotation)
          : 'Reported, in the article’s words'}
      </figcaption>
      <blockquote cite={edition.article.url}>{runs.map((run) => marked(run))}</blockquote>
      {isQuoted(quotation) && !record && <p className="muted">{NO_OFFICIAL_WORDING}</p>}
    </figure>
  )
}

/** A stretch of words, pencilled where the other wording has others. */
function marked({ start, words, differs, interrupts }: WordRun & { interrupts?: boolean }) {
  if (interrupts) return <span key={start}>{words}</span>
  const [before, inner, after] = cutAroundLetters(words)
  return differs ? [before, <mark key={start}>{inner}</mark>, after] : words
}

function Official({ edition, quotation, record }: Props & { readonly record: OfficialRecord }) {
  const reported = reportedWords(quotation)
  const { after } = wordDifferences(reported, record.words)
  return (
    <figure className="wording">
      <figcaption className="muted">
        Official wording: {record.label}. {record.finding}
      </figcaption>
      <blockquote className="official">“{after.map((run) => marked(run))}”</blockquote>
      <p className="muted">
        Wording seen in <SourceLink edition={edition} id={record.seenIn} />
        {record.official && (
          <>
            ; official page: <SourceLink edition={edition} id={record.official} />
          </>
        )}
        .{record.comment && ` ${record.comment}`}
      </p>
    </figure>
  )
}

function SourceLink({ edition, id }: { readonly edition: Edition; readonly id: string }) {
  const source = findSource(edition, id)
  if (!source) return null
  return (
    <>
      <a href={source.url} rel="noopener noreferrer">
        {source.publisher}
      </a>
      {source.seen === 'not-seen' && ' (page not seen)'}
    </>
  )
}
