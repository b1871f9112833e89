import type { Edition, Quotation } from '@/edition/edition-schema'
import { isEvent } from '@/edition/is-event'
import { sourcesOf, type Wordings, wordingsOf } from '@/edition/wordings'
import type { TextRange } from '@/text/range'
import { teiDate } from './tei-dates'
import { teiId, teiPointers } from './tei-ids'
import type { InlineElement } from './tei-inline'
import { list } from './tei-registers'
import { saidPieces } from './tei-said'
import { xmlElement, xmlText, xmlWords } from './xml'

/** A range of the text that is described from outside it. */
export type StandOffRange = TextRange & {
  /** Which group it belongs to: "sections", "gaps". */
  readonly group: string
  /** What is said of it, as XML: words, or the element that could not stand around it. */
  readonly content: string
  /** What it has to do with, as ids of the TEI document. */
  readonly corresp: readonly string[]
}

/** Everything that points at the text from outside: what covers much, crosses, or is rarely asked for. */
export function standOffRanges(
  edition: Edition,
  crossing: readonly InlineElement[],
): StandOffRange[] {
  const { article, sections, voices = [], gaps = [], quotations, entities } = edition
  return [
    ...sections.map((section) => ranged('sections', section, section.heading, [])),
    ...voices.map((voice) => ranged('voices', voice, voice.basis.reason, voice.speakers)),
    ...gaps.map((gap) => ranged('gaps', gap, gap.text, [])),
    ...article.otherQuotationMarks.map((mark) =>
      ranged('quotation-marks', mark, mark.basis.reason, []),
    ),
    ...quotations.flatMap(attributionRanges),
    ...entities
      .filter(isEvent)
      .flatMap(({ id, label, passages }) =>
        passages.map((passage) => ranged('passages', passage, label, [id])),
      ),
    ...crossing.map(({ start, end, id, name, attributes }) => {
      const words = xmlText(article.text.slice(start, end))
      const content = xmlElement(name, { 'xml:id': id, ...attributes }, words)
      return { group: 'crossing', start, end, content, corresp: [] }
    }),
  ]
}

/** The ranges as groups of spans between the anchors of the text. */
export function spanGroups(
  ranges: readonly StandOffRange[],
  pointOf: (offset: number) => number,
): string[] {
  const groups = new Set(ranges.map(({ group }) => group))
  return [...groups].flatMap((group) =>
    list(
      'spanGrp',
      { type: group },
      ranges
        .filter((range) => range.group === group)
        .map(({ start, end, content, corresp }) => {
          const from = `#${teiId.point(pointOf(start))}`
          const to = `#${teiId.point(pointOf(end))}`
          return xmlElement('span', { from, to, corresp: teiPointers(corresp) }, content)
        }),
    ),
  )
}

/** What the record says of quotations and of other words, and why mentions and dates are read so. */
export function teiNotes(edition: Edition, pointOf: (offset: number) => number): string[] {
  return [
    ...list(
      'list',
      { type: 'records' },
      edition.quotations.flatMap((quotation) =>
        recordItems(edition, wordingsOf(edition, quotation)),
      ),
    ),
    ...list('list', { type: 'notes' }, noteItems(edition, pointOf)),
    ...list('list', { type: 'reasons' }, reasonItems(edition)),
  ]
}

/** The official wordings: whoever takes the printed one finds them here. */
function recordItems({ article }: Edition, { quotation, records }: Wordings): string[] {
  const { comment } = quotation
  const target = teiPointers(saidPieces(article.text, quotation).map(({ id }) => id))
  const said = records.map((official) => {
    const { record } = official
    const source = teiPointers(sourcesOf(official).map(({ id }) => teiId.source(id)))
    return xmlElement(
      'note',
      { type: 'record', target, source },
      xmlWords('label', {}, record.label),
      xmlWords('date', teiDate(record.date), record.date),
      xmlElement('quote', {}, xmlText(record.words)),
      xmlWords('note', { type: 'finding' }, record.finding),
      xmlWords('note', {}, record.comment),
    )
  })
  const own = comment === undefined ? [] : [xmlElement('note', { target }, xmlText(comment))]
  return [...said, ...own].map((note) => xmlElement('item', {}, note))
}

function noteItems({ notes = [] }: Edition, pointOf: (offset: number) => number): string[] {
  return notes.map(({ start, end, text, verdict, record, sources }) => {
    const target = `#${teiId.point(pointOf(start))}`
    const targetEnd = `#${teiId.point(pointOf(end))}`
    const source = teiPointers(sources.map(teiId.source))
    const attributes = { type: verdict ?? null, target, targetEnd, source }
    const wording = record === undefined ? '' : ` ${xmlElement('quote', {}, xmlText(record))}`
    return xmlElement('item', {}, xmlElement('note', attributes, xmlText(text), wording))
  })
}

function reasonItems({ mentions, dates }: Edition): string[] {
  const reasons = [
    ...mentions.map(({ id, basis }) => ({ target: teiId.mention(id), reason: basis.reason })),
    ...dates.map(({ id, basis }) => ({ target: teiId.date(id), reason: basis.reason })),
  ]
  return reasons.flatMap(({ target, reason }) =>
    reason === undefined
      ? []
      : [xmlElement('item', {}, xmlElement('note', { target: `#${target}` }, xmlText(reason)))],
  )
}

function attributionRanges({ cue, source, role, speakers }: Quotation): StandOffRange[] {
  return [
    ...(cue ? [ranged('attributions', cue, 'cue', speakers)] : []),
    ...(source ? [ranged('attributions', source, 'source', speakers)] : []),
    ...(role ? [ranged('attributions', role, 'role', speakers)] : []),
  ]
}

function ranged(
  group: string,
  { start, end }: TextRange,
  words: string | undefined,
  entities: readonly string[],
): StandOffRange {
  return { group, start, end, content: xmlText(words ?? ''), corresp: entities.map(teiId.entity) }
}
