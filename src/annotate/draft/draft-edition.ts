import { isReservedId } from '@/edition/edition-id'
import type {
  Article,
  Edition,
  Entity,
  EventEntity,
  Mention,
  Quotation,
  Section,
  StatedDate,
  Voice,
} from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import type { FoundDate } from '../dates/find-dates'
import { isFullDay } from '../dates/publication-day'
import type { JoinedMentions } from '../entities/join-mentions'
import type { FoundEvent } from '../events/find-events'
import { foundBasis } from '../found-basis'
import { oneLine } from '../one-line'
import { type Paced, pacedFlatMap } from '../pace'
import type { AttributedQuotation } from '../quotations/attribute-speakers'
import type { OtherMarks } from '../quotations/other-marks'
import type { ArticleText } from '../reading/article-text'
import type { Reading } from '../reading/reading'
import { findCaptions } from '../sections/find-captions'
import type { FoundSection } from '../sections/propose-sections'
import type { FoundVoice } from '../voices/tell-voices'
import { Ids, slugOf } from './ids'

/** All that was found in a text; what points at an entity does so by its place in the list. */
export type FoundInText = {
  readonly article: ArticleText
  readonly reading: Reading
  readonly joined: JoinedMentions
  readonly dates: readonly FoundDate[]
  readonly quotations: readonly AttributedQuotation[]
  /** What else stands in quotation marks. */
  readonly others: readonly OtherMarks[]
  readonly voices: readonly FoundVoice[]
  readonly sections: readonly FoundSection[]
  readonly events: readonly FoundEvent[]
}

/**
 * The edition of what was found: what only a person or a publisher can say is null, and what the
 * engine does not look for (notes, gaps, records) is absent.
 */
export function* draftEdition(found: FoundInText): Paced<Edition> {
  const ids = new Ids()
  const entities = draftEntities(found, ids)
  const events = yield* draftEvents(found, entities, ids)
  return {
    format: 2,
    id: 'untitled',
    version: 1,
    checked: null,
    article: yield* draftArticle(found),
    editorial: null,
    sections: draftSections(found, ids),
    entities: [...entities, ...events],
    mentions: yield* draftMentions(found, entities, ids),
    quotations: yield* draftQuotations(found, entities, ids),
    dates: yield* draftDates(found, events, ids),
    voices: yield* draftVoices(found, entities),
    sources: [],
  }
}

function* draftArticle({ article, reading, joined, dates, others }: FoundInText): Paced<Article> {
  const { text, language, published } = article
  const captions = yield* findCaptions(reading, joined)
  const paragraphs = yield* pacedFlatMap(reading.paragraphs, (paragraph, index) => {
    const { guess: kind } = paragraph
    const isPlain = kind === null || captions.has(index)
    return isPlain ? [] : [{ ...inText(text, paragraph), kind, basis: FORM }]
  })
  const headline = paragraphs.find(({ kind }) => kind === 'headline')
  return {
    publisher: null,
    published,
    url: null,
    language,
    headline: headline === undefined ? null : titleOf(headline, dates),
    authors: null,
    licence: null,
    provenance: null,
    extent: null,
    text,
    paragraphs,
    otherQuotationMarks: yield* pacedFlatMap(others, ({ basis, ...range }) => [
      { ...inText(text, range), basis },
    ]),
  }
}

/** A headline without the day that is printed behind it: "Talks end Friday, May 3, 2024". */
function titleOf(
  { start, end, words }: TextRange & { words: string },
  dates: readonly FoundDate[],
) {
  const day = dates.find((date) => date.end === end && isFullDay(words.slice(date.start - start)))
  const title = oneLine(day === undefined ? words : words.slice(0, day.start - start))
  return title === '' ? oneLine(words) : title
}

const FORM = foundBasis(
  'form of a paragraph',
  'Its length, its beginning and its end are those of such a paragraph',
  0.7,
)

function draftSections({ article, sections }: FoundInText, ids: Ids): Section[] {
  return sections.map(({ heading, basis, ...range }) => ({
    id: ids.of(`about ${heading}`, 'section'),
    ...inText(article.text, range),
    heading,
    basis,
  }))
}

function draftVoices(
  { article, voices }: FoundInText,
  entities: readonly Entity[],
): Paced<Voice[]> {
  return pacedFlatMap(voices, ({ speakers, basis, ...range }) => [
    { ...inText(article.text, range), speakers: idsOf(entities, speakers), basis },
  ])
}

function draftEntities({ joined }: FoundInText, ids: Ids): Entity[] {
  return joined.entities.flatMap(({ kind, label, shortLabel, name, basis }) => {
    if (kind === 'event') return []
    const id = ids.of(label, kind)
    const unwritten = { description: null, links: [], sources: [] }
    return [{ kind, id, label, shortLabel, name, ...unwritten, basis }]
  })
}

function draftMentions(
  { article, joined }: FoundInText,
  entities: readonly Entity[],
  ids: Ids,
): Paced<Mention[]> {
  return pacedFlatMap(joined.mentions, (mention) => [
    {
      id: ids.numbered('mention'),
      ...inText(article.text, mention),
      entities: idsOf(entities, mention.entities),
      form: mention.form,
      basis: mention.basis,
    },
  ])
}

function draftQuotations(
  { article: { text }, quotations }: FoundInText,
  entities: readonly Entity[],
  ids: Ids,
): Paced<Quotation[]> {
  const orNull = (range: TextRange | null) => range && inText(text, range)
  return pacedFlatMap(quotations, ({ speakers, directness, parts, cue, source, role, basis }) => {
    const [first] = speakers
    const speaker = first === undefined ? undefined : entities[first]
    return [
      {
        id: ids.numbered(speaker === undefined ? 'unattributed' : quoteBase(speaker)),
        speakers: idsOf(entities, speakers),
        directness,
        parts: parts.map((part) => inText(text, part)),
        cue: orNull(cue),
        source: orNull(source),
        role: orNull(role),
        basis,
        about: [],
      },
    ]
  })
}

/** What ids of somebody's quotations begin with: "raimondo". */
function quoteBase({ shortLabel, kind }: Entity): string {
  const base = slugOf(shortLabel)
  return base === '' || isReservedId(`${base}-1`) ? kind : base
}

function draftEvents(
  { article, events }: FoundInText,
  entities: readonly Entity[],
  ids: Ids,
): Paced<EventEntity[]> {
  return pacedFlatMap(events, ({ title, edtf, dateBasis, involves, passages, basis }) => [
    {
      kind: 'event',
      id: ids.of(title, 'happening'),
      label: title,
      shortLabel: title,
      description: null,
      links: [],
      sources: [],
      basis,
      date: edtf,
      dateBasis,
      standing: 'stated',
      involves: idsOf(entities, involves),
      passages: passages.map((passage) => inText(article.text, passage)),
    },
  ])
}

function* draftDates(
  { article, dates, events }: FoundInText,
  drafted: readonly EventEntity[],
  ids: Ids,
): Paced<StatedDate[]> {
  const eventOf = new Map<number, string>()
  for (const [index, event] of events.entries()) {
    for (const date of event.dates) eventOf.set(date, drafted[index]?.id ?? '')
  }
  return yield* pacedFlatMap(dates, (date, index) => {
    const { type, edtf, value, rule, reason, confidence, ...range } = date
    const event = eventOf.get(index)
    return [
      {
        id: ids.numbered('date'),
        ...inText(article.text, range),
        type,
        edtf,
        value,
        ...(event === undefined ? {} : { event }),
        basis: foundBasis(rule, reason, confidence),
      },
    ]
  })
}

function idsOf(entities: readonly Entity[], places: readonly number[]): string[] {
  return places.flatMap((place) => entities[place]?.id ?? [])
}

function inText(text: string, { start, end }: TextRange) {
  return { start, end, words: text.slice(start, end) }
}
