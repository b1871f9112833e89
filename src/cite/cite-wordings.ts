import type { Wordings } from '@/edition/wordings'
import type { ParagraphSpan } from '@/text/paragraphs'
import { type CitedWork, sourceWork } from './cited-work'
import type { CitationStyle } from './styles'

/** Words of a work that a citation gives. */
export type CitedWording = {
  /** The words, introduced and in quotation marks as they are to stand there. */
  readonly words: string
  /** What is said of them after the reference to the work; `null` for nothing. */
  readonly finding: string | null
  readonly work: CitedWork
  /** Where in the work the words stand; `null` where that is not known. */
  readonly paragraphs: ParagraphSpan | null
}

/**
 * Wordings to be copied, each with what the style puts at quoted words, then `place`, which says
 * where they stand together, then the references, each work once.
 *
 * @param accessed the day the pages were opened, YYYY-MM-DD; `null` leaves it out
 */
export function citeWordings(
  wordings: readonly CitedWording[],
  place: string,
  style: CitationStyle,
  accessed: string | null,
): string {
  const works = new Map(wordings.map(({ work }) => [work.url ?? work.title.words, work]))
  const marks = wordings.map(({ work, paragraphs }) => style.atWords(work, accessed, paragraphs))
  const notes = marks.map((mark, index) => `${index + 1}. ${mark}`)
  return [
    ...wordings.map(({ words, finding }, index) => {
      const mark = style.hasNotes ? `[${index + 1}]` : marks[index]
      return `${words} ${mark}${finding === null ? '' : ` ${finding}`}`
    }),
    place,
    ...(style.hasNotes ? notes : []),
    ...[...works.values()].map((work) => style.reference(work, accessed)),
  ].join('\n\n')
}

/** The official wordings of a quotation, each introduced by what `introduce` makes of its label. */
export function officialWordings(
  { records }: Wordings,
  introduce: (label: string | null) => string,
): CitedWording[] {
  return records.map(({ record: { label, words, finding }, seenIn }) => ({
    words: `${introduce(label)}: “${words}”`,
    finding,
    work: sourceWork(seenIn),
    paragraphs: null,
  }))
}
