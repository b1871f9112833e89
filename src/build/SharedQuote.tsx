import { directionOf } from '@/edition/direction-of'
import type { Edition, Quotation, Source } from '@/edition/edition-schema'
import type { WordingRun } from '@/edition/wording-runs'
import { type OfficialWording, type Wordings, wordingsOf } from '@/edition/wordings'
import { SEEN_WORDS } from '@/reader/words/seen-words'
import { speakerNames } from '@/reader/words/speaker-names'
import { NO_OFFICIAL_WORDING, officialHeading, printedLabel } from '@/reader/words/wording-labels'
import { cutAroundLetters } from '@/text/cut-around-letters'
import { SourceLink } from './SourceLink'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** What the small page of a quotation holds below its title: both wordings, or that there is only one. */
export function SharedQuote({ edition, quotation }: Props) {
  const wordings = wordingsOf(edition, quotation)
  const { role, records } = wordings
  return (
    <>
      <h1>{speakerNames(edition, quotation)}</h1>
      {role && <p className="muted">{role}</p>}
      <Words edition={edition} wordings={wordings} />
      {records.map((official) => (
        <Official key={official.record.words} {...official} />
      ))}
      {quotation.comment && <p className="muted wording">{quotation.comment}</p>}
    </>
  )
}

/** The words as printed; where no official wording of quoted ones was found, it says so. */
function Words({ edition, wordings }: { readonly edition: Edition; readonly wordings: Wordings }) {
  const { quotation, isQuoted, printed, missing } = wordings
  return (
    <figure className="wording">
      <figcaption className="muted">
        {isQuoted ? printedLabel(edition, quotation) : 'Reported, in the article’s words'}
      </figcaption>
      <blockquote
        cite={edition.article.url ?? undefined}
        lang={edition.article.language}
        dir={directionOf(edition.article)}
      >
        {printed.map(marked)}
      </blockquote>
      {missing === 'not-found' && <p className="muted">{NO_OFFICIAL_WORDING}</p>}
    </figure>
  )
}

/** A stretch of words, pencilled where the other wording has others. */
function marked({ start, words, kind }: WordingRun) {
  switch (kind) {
    case 'shared':
      return words
    case 'interrupting':
      return <span key={start}>{words}</span>
    case 'differing': {
      const [before, inner, after] = cutAroundLetters(words)
      return [before, <mark key={start}>{inner}</mark>, after]
    }
  }
}

/** The official words, under the record that they are of and where it was seen. */
function Official({ record, runs, seenIn, official }: OfficialWording) {
  const said = [record.finding, record.comment].filter(Boolean).join(' ')
  return (
    <figure className="wording">
      <figcaption className="muted">
        {officialHeading(record)} Wording seen in <NamedSource source={seenIn} />
        {official && (
          <>
            ; official page: <NamedSource source={official} />
          </>
        )}
        .
      </figcaption>
      <blockquote dir="auto" className="official">
        “{runs.map(marked)}”
      </blockquote>
      {said && <p className="muted">{said}</p>}
    </figure>
  )
}

function NamedSource({ source }: { readonly source: Source }) {
  return (
    <>
      <SourceLink source={source} />
      {SEEN_WORDS[source.seen]}
    </>
  )
}
