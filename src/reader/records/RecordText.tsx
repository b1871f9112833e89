import { placesIn, type RecordBeside } from '@/edition/record-beside'
import type { TextSource } from '@/edition/text-sources'
import type { TextRange } from '@/text/range'
import { segments } from '@/text/segments'
import { RecordLink } from '../links/RecordLink'
import type { Carried, RecordParagraph } from './paragraphs-of-record'

type Props = {
  readonly source: TextSource
  readonly paragraphs: readonly RecordParagraph[]
  /** At which words it is open. */
  readonly at: RecordBeside['at']
}

/** The text of a record: what a quotation carries leads to it, and where it is open its words are marked. */
export function RecordText({ source, paragraphs, at }: Props) {
  const places = at ? placesIn(source, at.record) : []
  const shown = places.filter((_, index) => !at?.place || index + 1 === at.place)
  return (
    <section
      data-record-text
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
      tabIndex={0}
      aria-label={`The text of ${source.title}`}
      className="record-text border-rule border-t py-2 font-serif text-quote"
    >
      {paragraphs.map((paragraph) => (
        <p
          key={paragraph.number}
          dir="auto"
          data-record-start={paragraph.start}
          className="mb-3 text-pretty"
        >
          <Pieces source={source} paragraph={paragraph} shown={shown} />
        </p>
      ))}
    </section>
  )
}

type PiecesProps = {
  readonly source: TextSource
  readonly paragraph: RecordParagraph
  readonly shown: readonly TextRange[]
}

/** A paragraph cut where a quotation carries its words, and where those begin and end at which it is open. */
function Pieces({ source, paragraph, shown }: PiecesProps) {
  const { carried } = paragraph
  return segments(paragraph, [...carried, ...shown]).map(({ start, end, covering }) => {
    const words = source.text.slice(start, end)
    const [by] = carried.filter((place) => covering.includes(place))
    const piece = by ? <CarriedWords source={source} by={by} words={words} /> : words
    if (!shown.some((place) => covering.includes(place))) return <span key={start}>{piece}</span>
    return (
      <mark
        key={start}
        data-recorded
        className="box-decoration-clone bg-highlighter text-on-highlighter"
      >
        {piece}
      </mark>
    )
  })
}

type CarriedProps = { readonly source: TextSource; readonly by: Carried; readonly words: string }

function CarriedWords({ source, by, words }: CarriedProps) {
  return (
    <RecordLink
      id={by.quotation.id}
      title={source.title}
      className="underline decoration-2 decoration-blue underline-offset-4"
    >
      {words}
    </RecordLink>
  )
}
