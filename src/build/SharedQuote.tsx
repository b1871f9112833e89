import type { Edition, OfficialRecord, Quotation } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { isQuoted } from '@/edition/quotations'
import { speakerNames } from '@/edition/speaker-names'
import { printedWording } from '@/reader/quotes/printed-wording'
import { type WordRun, wordDifferences } from '@/text/word-differences'
import { pencilled, printedLabel } from './wording-pair'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** What the small page of a quotation holds below its title: both wordings, or none. */
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

/** Without a record, words in quotation marks stay where they can be checked: beside the article. */
function Words({ edition, quotation }: Props) {
  const [record] = quotation.records
  if (isQuoted(quotation) && !record) {
    return <p className="wording">{NO_RECORD}</p>
  }
  const runs = printedWording(edition.article.text, quotation, record?.words ?? null)
  return (
    <figure className="wording">
      <figcaption className="muted">
        {isQuoted(quotation) ? printedLabel(edition) : 'Reported, in the article’s words'}
      </figcaption>
      <blockquote cite={edition.article.url}>{runs.map((run) => marked(run))}</blockquote>
    </figure>
  )
}

/** What is said of words in quotation marks whose official wording is not held. */
export const NO_RECORD =
  'The article prints words in quotation marks. No official wording of them is held, so they are shown beside the article only.'

/** A stretch of words, pencilled where the other wording has others. */
function marked({ start, words, differs, interrupts }: WordRun & { interrupts?: boolean }) {
  if (interrupts) return <span key={start}>{words}</span>
  const [before, inner, after] = pencilled(words)
  return differs ? [before, <mark key={start}>{inner}</mark>, after] : words
}

function Official({ edition, quotation, record }: Props & { readonly record: OfficialRecord }) {
  const reported = quotation.parts.map(({ words }) => words).join(' ')
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
