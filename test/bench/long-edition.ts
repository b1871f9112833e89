import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'

const BETWEEN = '\n\n'

/**
 * The edition with its article repeated until it has at least `leastWords`: every range is
 * shifted and every id but the first copy's numbered; entities and sources stay as they are.
 */
export function lengthen(edition: Edition, leastWords: number): Edition {
  const copies = Math.ceil(leastWords / countWords(edition))
  const { text } = edition.article
  const parts = Array.from({ length: copies }, (_, copy) =>
    copyOf(edition, copy, copy * (text.length + BETWEEN.length)),
  )
  return {
    ...edition,
    article: { ...edition.article, text: Array(copies).fill(text).join(BETWEEN) },
    sections: parts.flatMap(({ sections }) => sections),
    mentions: parts.flatMap(({ mentions }) => mentions),
    quotations: parts.flatMap(({ quotations }) => quotations),
    dates: parts.flatMap(({ dates }) => dates),
    notes: parts.flatMap(({ notes }) => notes),
    voices: parts.flatMap(({ voices }) => voices),
    gaps: parts.flatMap(({ gaps }) => gaps),
  }
}

export function countWords({ article }: Edition): number {
  return article.text.split(/\s+/).length
}

/** What is added to the text, for its copy that begins at `offset`. */
function copyOf(edition: Edition, copy: number, offset: number) {
  const moved = <Range extends TextRange>(range: Range) => shift(range, offset)
  const whole = <Marked extends TextRange & { id: string }>(marked: Marked) => ({
    ...shift(marked, offset),
    id: idOf(marked.id, copy),
  })
  return {
    sections: edition.sections.map(whole),
    mentions: edition.mentions.map(whole),
    quotations: edition.quotations.map((quotation) => ({
      ...quotation,
      id: idOf(quotation.id, copy),
      parts: quotation.parts.map(moved),
      cue: quotation.cue && moved(quotation.cue),
      source: quotation.source && moved(quotation.source),
      role: quotation.role && moved(quotation.role),
    })),
    dates: edition.dates.map(whole),
    notes: (edition.notes ?? []).map(whole),
    voices: (edition.voices ?? []).map(moved),
    gaps: (edition.gaps ?? []).map(whole),
  }
}

function shift<Range extends TextRange>(range: Range, by: number): Range {
  return { ...range, start: range.start + by, end: range.end + by }
}

function idOf(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-copy-${copy + 1}`
}
