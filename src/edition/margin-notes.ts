import { inOrder } from '@/text/in-order'
import { contains, type TextRange } from '@/text/range'
import { editionIndex } from './edition-index'
import type { Edition, Quotation, StatedDate, Voice } from './edition-schema'
import { paragraphAt, paragraphNumberAt } from './find-by-id'
import { groupBy } from './group-by'
import { isEvent } from './is-event'
import { quotationRange, statements } from './quotations'
import { speakersKey } from './speakers-key'

/** Something that stands beside the words from `start` to `end` (UTF-16 units). */
export type MarginNote = TextRange & {
  /** The id of the quotation, note, date or gap; `voice-` and its start for a voice. */
  readonly id: string
  /** `null` for what `noteBeside` tells. */
  readonly quotation: Quotation | null
}

/** All that stands in the margin, in the order of the words it belongs to. */
export function marginNotes(edition: Edition): MarginNote[] {
  return inOrder([
    ...statementNotes(edition),
    ...[...(edition.notes ?? []), ...datesToResolve(edition), ...(edition.gaps ?? [])].map(placeOf),
  ])
}

/**
 * What stands in the margin while the text shows who says what: the speakers and their quotations,
 * and the article itself beside each paragraph of its text that nobody else speaks in.
 */
export function voiceNotes(edition: Edition): MarginNote[] {
  const all = edition.voices ?? []
  const attributed = all.filter(
    ({ speakers }, index) =>
      speakers.length > 0 && speakersKey(speakers) !== speakersKey(all[index - 1]?.speakers ?? []),
  )
  return inOrder([
    ...[...attributed, ...ownVoices(edition)].map((voice) =>
      placeOf({ ...voice, id: `voice-${voice.start}` }),
    ),
    ...statementNotes(edition),
  ])
}

/** The first sentence of each paragraph of plain text that is the article's own from end to end. */
function ownVoices(edition: Edition): Voice[] {
  return editionIndex(edition)
    .paragraphs.filter(
      ({ kind, voices }) => kind === null && voices.every(({ speakers }) => speakers.length === 0),
    )
    .flatMap(({ start, voices }) => voices.find((voice) => voice.start >= start) ?? [])
}

/** Notes by the number of the paragraph that their words end in: on a phone they stand after it. */
export function notesByParagraph(
  edition: Edition,
  notes: readonly MarginNote[],
): ReadonlyMap<number, readonly MarginNote[]> {
  return groupBy(notes, ({ end }) => [paragraphNumberAt(edition, end - 1)])
}

function statementNotes(edition: Edition): MarginNote[] {
  return statements(edition).map((quotation) => ({
    id: quotation.id,
    ...quotationRange(quotation),
    quotation,
  }))
}

function placeOf({ id, start, end }: TextRange & { readonly id: string }): MarginNote {
  return { id, start, end, quotation: null }
}

/**
 * All but the date the article itself bears, which stands above the text, those a note covers, and
 * what a program found where there is nothing to resolve, or where the same words stood before.
 */
export function datesToResolve(edition: Edition): StatedDate[] {
  const own = edition.entities.find((entity) => isEvent(entity) && entity.isArticle)
  const dates = edition.dates.filter(
    (date) =>
      date.edtf !== null &&
      (date.event === undefined || date.event !== own?.id) &&
      !paragraphAt(edition, date.start).notes.some((note) => contains(note, date)) &&
      !isPlain(date),
  )
  const seen = new Set<string>()
  return dates.filter(({ words, edtf, basis }) => {
    const said = `${words} ${edtf}`
    const isNew = !seen.has(said)
    seen.add(said)
    return isNew || basis.kind !== 'found'
  })
}

/** Whether a program found words that say their year themselves: "4 January 2019", "1973". */
function isPlain({ basis, words, edtf }: StatedDate): boolean {
  const years = edtf?.match(/\d{4}(?=-|\/|$)/g) ?? []
  return basis.kind === 'found' && years.length > 0 && years.every((year) => words.includes(year))
}
