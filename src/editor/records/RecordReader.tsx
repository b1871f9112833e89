import { useEffect, useRef, useState } from 'react'
import type { Finding } from '@/edition/comparing/compare-with-records'
import type { TextSource } from '@/edition/text-sources'
import { paragraphs } from '@/text/paragraphs'
import { overlaps, type TextRange } from '@/text/range'
import { segments } from '@/text/segments'

type Props = {
  readonly record: TextSource
  /** What was found in this record. */
  readonly findings: readonly Finding[]
  /** The place to be read, and how often it was asked for. */
  readonly shown: { readonly range: TextRange; readonly asked: number } | null
}

/** A record to be read beside the article: what its quotes carry is marked, what they do not can be seen alone. */
export function RecordReader({ record, findings, shown }: Props) {
  const [isRest, setIsRest] = useState(false)
  const box = useRef<HTMLElement>(null)
  const carried = findings.filter(({ verdict }) => verdict !== 'not-found').flatMap(carriedBy)
  const all = paragraphs(record.text)
  const rest = all.filter((paragraph) => !carried.some((place) => overlaps(place, paragraph)))
  useEffect(() => {
    if (shown) box.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <section aria-label={record.title} className="text-sm">
      <h3 dir="auto" className="font-semibold font-serif text-lg">
        {record.title}
      </h3>
      <p className="text-muted">{record.publisher}</p>
      <label className="mt-1 flex min-h-8 w-max max-w-full items-center gap-2">
        <input
          type="checkbox"
          checked={isRest}
          onChange={(event) => setIsRest(event.target.checked)}
          className="accent-(--color-blue)"
        />
        Only what no quote carries: {rest.length} of {all.length} paragraphs
      </label>
      <section
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
        tabIndex={0}
        aria-label={`The text of ${record.title}`}
        className="mt-2 max-h-[60vh] overflow-y-auto border-rule border-y py-2 font-serif text-quote"
      >
        {(isRest ? rest : all).map((paragraph) => (
          <p key={paragraph.number} dir="auto" className="mb-3 text-pretty">
            <Marked text={record.text} within={paragraph} carried={carried} shown={shown?.range} />
          </p>
        ))}
      </section>
    </section>
  )
}

/** What of a record a quote carries: what was cut out within is not the article's. */
function carriedBy({ places, cuts }: Finding): TextRange[] {
  const left = cuts.map(({ range }) => range)
  return places.flatMap(({ recorded }) =>
    segments(recorded, left).filter(({ covering }) => covering.length === 0),
  )
}

type MarkedProps = {
  readonly text: string
  readonly within: TextRange
  readonly carried: readonly TextRange[]
  readonly shown: TextRange | undefined
}

/** A paragraph of the record; the place that is to be read is marked apart from the others. */
function Marked({ text, within, carried, shown }: MarkedProps) {
  const marks = shown ? [...carried, shown] : carried
  return segments(within, marks).map(({ start, end, covering }) => {
    const words = text.slice(start, end)
    if (covering.length === 0) return <span key={start}>{words}</span>
    return (
      <mark
        key={start}
        data-shown={(shown && covering.includes(shown)) || undefined}
        className="bg-transparent text-ink underline decoration-blue decoration-2 underline-offset-4 data-shown:bg-highlighter data-shown:text-on-highlighter"
      >
        {words}
      </mark>
    )
  })
}
