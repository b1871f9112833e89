import * as v from 'valibot'
import { quotationSchema, type recordSchema } from './quotation-schema'
import {
  basisSchema,
  day,
  edtf,
  entityIds,
  id,
  languageTag,
  prose,
  range,
  rangeSchema,
  sourceIds,
  webAddress,
} from './schema-values'

const articleSchema = v.pipe(
  v.strictObject({
    publisher: v.pipe(prose, v.description('Who published the article.')),
    published: v.pipe(edtf, v.description('The date the article bears, in EDTF.')),
    url: v.pipe(webAddress, v.description('The original on the web.')),
    language: v.pipe(
      languageTag,
      v.description('The language of the text, as a BCP 47 tag: en, en-GB.'),
    ),
    headline: v.pipe(
      v.nullable(prose),
      v.description("The article's own headline; null where none is held."),
    ),
    author: v.pipe(v.nullable(prose), v.description('The byline; null where none is held.')),
    licence: v.pipe(
      v.nullable(prose),
      v.description(
        'The licence declared by the publisher of the edition; null keeps the page out of search engines.',
      ),
    ),
    provenance: v.pipe(
      prose,
      v.description('How far the text was compared with the original, in words for readers.'),
    ),
    text: v.pipe(
      prose,
      v.description(
        'The whole text as published: paragraphs separated by one blank line, nothing before the first or after the last.',
      ),
    ),
    otherQuotationMarks: v.pipe(
      v.array(v.pipe(v.strictObject({ ...range, reason: prose }), v.readonly())),
      v.readonly(),
      v.description('Words in quotation marks that are not a quotation, each with the reason.'),
    ),
  }),
  v.readonly(),
)

const editorialSchema = v.pipe(
  v.strictObject({
    by: v.pipe(prose, v.description('Whose words the headline, summary and side-heads are.')),
    headline: prose,
    summary: prose,
  }),
  v.readonly(),
  v.description('What the edition adds above the text. It is not part of the article and says so.'),
)

const sectionSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    heading: v.pipe(prose, v.description('The side-head: editorial, short.')),
  }),
  v.readonly(),
  v.description('A stretch of whole paragraphs with a side-head.'),
)

const entityFields = {
  id,
  label: v.pipe(prose, v.description('How lists call it: "Gina Raimondo", "Unnamed critics".')),
  shortLabel: v.pipe(prose, v.description('How a sentence calls it: "Raimondo", "the institute".')),
  description: v.pipe(prose, v.description("Who or what it is, as of the article's date.")),
  comment: v.optional(v.pipe(prose, v.description('What a careful reader should know besides.'))),
  links: v.pipe(
    v.array(v.pipe(v.strictObject({ label: prose, url: webAddress }), v.readonly())),
    v.readonly(),
    v.description('Pages about it that were seen when the edition was checked.'),
  ),
  sources: sourceIds,
}

const thingSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['person', 'organisation', 'place', 'document', 'topic']),
    ...entityFields,
    name: v.pipe(v.nullable(prose), v.description('Its full name; null for unnamed people.')),
  }),
  v.readonly(),
)

const eventSchema = v.pipe(
  v.strictObject({
    kind: v.literal('event'),
    ...entityFields,
    date: v.pipe(edtf, v.description('When it happened, as resolved.')),
    dateReason: v.pipe(prose, v.description('Why that date, in words for readers.')),
    standing: v.pipe(
      v.picklist(['stated', 'background', 'later']),
      v.description('Stated in the article, background of its time, or later than the article.'),
    ),
    isArticle: v.optional(
      v.pipe(v.boolean(), v.description('True for the one event that is the article appearing.')),
    ),
    involves: v.pipe(
      entityIds,
      v.description('Ids of the entities that took part or are concerned.'),
    ),
    passages: v.pipe(
      v.array(v.pipe(rangeSchema, v.readonly())),
      v.readonly(),
      v.description('Words of the article that it belongs to; none for pure background.'),
    ),
  }),
  v.readonly(),
  v.description('An entity with a date; the timeline is the events in order.'),
)

const mentionSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    entities: v.pipe(
      entityIds,
      v.minLength(1),
      v.description('What the words point at, jointly if several.'),
    ),
    form: v.picklist(['name', 'role', 'pronoun', 'description']),
    basis: basisSchema,
  }),
  v.readonly(),
)

const dateSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    edtf,
    reason: v.pipe(prose, v.description('Why the words mean that date, in words for readers.')),
    event: v.optional(v.pipe(id, v.description('The event that the words date.'))),
  }),
  v.readonly(),
)

const noteSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    text: v.pipe(
      prose,
      v.description('What the record says about these words: one or two short sentences.'),
    ),
    record: v.optional(
      v.pipe(prose, v.description('The words of the record, exactly, without quotation marks.')),
    ),
    sources: sourceIds,
  }),
  v.readonly(),
  v.description('What the record says about a sentence that is not a quotation.'),
)

const voiceSchema = v.pipe(
  v.strictObject({
    ...range,
    speakers: v.pipe(
      entityIds,
      v.description(
        "Who the sentence's statement is attributed to; none: it is the article's author.",
      ),
    ),
    reason: v.pipe(prose, v.description('Why, in a few words.')),
  }),
  v.readonly(),
  v.description('Who speaks in a sentence. The voices together cover every sentence once.'),
)

const gapSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    text: v.pipe(prose, v.description('What is missing, in words for readers.')),
  }),
  v.readonly(),
  v.description('Something the article refers to and does not contain.'),
)

const sourceSchema = v.pipe(
  v.strictObject({
    id,
    publisher: prose,
    title: prose,
    date: v.pipe(v.nullable(edtf), v.description('When it appeared; null where not shown.')),
    url: webAddress,
    archived: v.pipe(
      v.nullable(webAddress),
      v.description('An archived copy; null where none is known.'),
    ),
    checked: v.pipe(day, v.description('The day it was last checked.')),
    seen: v.pipe(
      v.picklist(['whole', 'part', 'not-seen']),
      v.description('Whether the page was seen whole, in part, or only cited by others.'),
    ),
    comment: v.optional(prose),
  }),
  v.readonly(),
  v.description('A document on the web that the edition relies on.'),
)

const correctionSchema = v.pipe(v.strictObject({ date: day, what: prose }), v.readonly())

/** A list that never changes once read. */
function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly())
}

/** The format of `editions/<id>.json`: the one definition its types and JSON Schema come from. */
export const editionSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    id: v.pipe(id, v.description('The id in the address, equal to the name of the file.')),
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    checked: v.pipe(day, v.description('The day the whole edition was last checked.')),
    article: articleSchema,
    editorial: editorialSchema,
    sections: list(sectionSchema),
    entities: list(v.variant('kind', [thingSchema, eventSchema])),
    mentions: list(mentionSchema),
    quotations: list(quotationSchema),
    dates: list(dateSchema),
    notes: list(noteSchema),
    voices: list(voiceSchema),
    gaps: list(gapSchema),
    sources: list(sourceSchema),
    corrections: list(correctionSchema),
  }),
  v.readonly(),
  v.title('Lectern edition'),
  v.description('One article and everything an edition adds to it.'),
)

export type Edition = v.InferOutput<typeof editionSchema>
export type Article = v.InferOutput<typeof articleSchema>
export type Section = v.InferOutput<typeof sectionSchema>
export type Entity = Edition['entities'][number]
export type EventEntity = v.InferOutput<typeof eventSchema>
export type EntityKind = Entity['kind']
export type Mention = v.InferOutput<typeof mentionSchema>
export type Quotation = v.InferOutput<typeof quotationSchema>
/** The official wording of a quotation, where it stands and how the printed one differs: a *record*. */
export type OfficialRecord = v.InferOutput<typeof recordSchema>
/** A date or period as the article states it, the day it stands for and why. */
export type StatedDate = v.InferOutput<typeof dateSchema>
export type Note = v.InferOutput<typeof noteSchema>
export type Voice = v.InferOutput<typeof voiceSchema>
export type Gap = v.InferOutput<typeof gapSchema>
export type Source = v.InferOutput<typeof sourceSchema>
