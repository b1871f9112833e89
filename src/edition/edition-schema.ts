import * as v from 'valibot'
import { articleSchema, type authorSchema } from './article-schema'
import { CLAIM_VERDICTS, DATE_TYPES, SEEN, STANDINGS } from './lazy-vocabularies'
import { quotationSchema, type recordSchema } from './quotation-schema'
import {
  basisSchema,
  day,
  edtf,
  entityIds,
  id,
  line,
  list,
  prose,
  range,
  rangeSchema,
  sourceIds,
  webAddress,
} from './schema-values'
import { ENTITY_KINDS, FORMS, wordsOf } from './vocabularies'

const editorialSchema = v.pipe(
  v.strictObject({
    by: v.pipe(line, v.description('Whose words the headline, summary and side-heads are.')),
    headline: v.pipe(v.nullable(line), v.description('null leaves the article its own.')),
    summary: v.nullable(prose),
  }),
  v.readonly(),
  v.description('What the edition adds above the text. It is not part of the article and says so.'),
)

const sectionSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    heading: v.pipe(line, v.description('The side-head: editorial, short.')),
    basis: basisSchema,
  }),
  v.readonly(),
  v.description('A stretch of whole paragraphs with a side-head.'),
)

const entityFields = {
  id,
  label: v.pipe(line, v.description('How lists call it: "Gina Raimondo", "Unnamed critics".')),
  shortLabel: v.pipe(line, v.description('How a sentence calls it: "Raimondo", "the institute".')),
  description: v.pipe(
    v.nullable(prose),
    v.description("Who or what it is, as of the article's date; null where nobody has written it."),
  ),
  comment: v.optional(v.pipe(prose, v.description('What a careful reader should know besides.'))),
  links: v.pipe(
    v.array(v.pipe(v.strictObject({ label: line, url: webAddress }), v.readonly())),
    v.readonly(),
    v.description('Pages about it that were seen when the edition was checked.'),
  ),
  sources: sourceIds,
  basis: basisSchema,
}

const { event: _, ...THING_KINDS } = ENTITY_KINDS

const thingSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(wordsOf(THING_KINDS)),
    ...entityFields,
    name: v.pipe(v.nullable(line), v.description('Its full name; null for unnamed people.')),
  }),
  v.readonly(),
)

const eventSchema = v.pipe(
  v.strictObject({
    kind: v.literal('event'),
    ...entityFields,
    date: v.pipe(edtf, v.description('When it happened, as resolved.')),
    dateBasis: v.pipe(basisSchema, v.description('Why that date.')),
    standing: v.pipe(
      v.picklist(wordsOf(STANDINGS)),
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
    form: v.picklist(wordsOf(FORMS)),
    basis: basisSchema,
  }),
  v.readonly(),
)

const dateSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    type: v.pipe(
      v.picklist(wordsOf(DATE_TYPES)),
      v.description(
        'What the words express: a date, a time of day, a duration, or a set of times.',
      ),
    ),
    edtf: v.pipe(
      v.nullable(edtf),
      v.description('When that is; null for what EDTF cannot say, such as a duration.'),
    ),
    value: v.pipe(
      v.nullable(line),
      v.description('The same as TIMEX3 has it: 2024-W14, P3D; null where nobody has given it.'),
    ),
    event: v.optional(v.pipe(id, v.description('The event that the words date.'))),
    basis: basisSchema,
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
    verdict: v.optional(
      v.pipe(
        v.picklist(wordsOf(CLAIM_VERDICTS)),
        v.description(
          'How the words stand to the record: they differ from it, are not found in it, say less than it does, or agree; absent where nobody has said.',
        ),
      ),
    ),
    record: v.optional(
      v.pipe(prose, v.description('The words of the record, exactly, without quotation marks.')),
    ),
    sources: sourceIds,
    basis: basisSchema,
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
    basis: basisSchema,
  }),
  v.readonly(),
  v.description('Who speaks in a sentence. The voices together cover every sentence once.'),
)

const gapSchema = v.pipe(
  v.strictObject({
    id,
    ...range,
    text: v.pipe(prose, v.description('What is missing, in words for readers.')),
    basis: basisSchema,
  }),
  v.readonly(),
  v.description('Something the article refers to and does not contain.'),
)

const sourceSchema = v.pipe(
  v.strictObject({
    id,
    publisher: v.pipe(v.nullable(line), v.description('Who published it; null where not known.')),
    title: v.pipe(line, v.description('Its title; in square brackets a description of it.')),
    date: v.pipe(v.nullable(edtf), v.description('When it appeared; null where not shown.')),
    url: v.pipe(v.nullable(webAddress), v.description('Where it is; null where not known.')),
    archived: v.pipe(
      v.nullable(webAddress),
      v.description('An archived copy; null where none is known.'),
    ),
    checked: v.pipe(
      v.nullable(day),
      v.description('The day it was last checked; null where nobody has.'),
    ),
    seen: v.pipe(
      v.picklist(wordsOf(SEEN)),
      v.description('Whether the page was seen whole, in part, or only cited by others.'),
    ),
    comment: v.optional(prose),
    text: v.optional(
      v.pipe(
        prose,
        v.description(
          'Its text as far as it is held: paragraphs separated by one blank line. Words of the article are looked for in it.',
        ),
      ),
    ),
  }),
  v.readonly(),
  v.description('A document on the web that the edition relies on.'),
)

const correctionSchema = v.pipe(v.strictObject({ date: day, what: prose }), v.readonly())

/**
 * The format of `editions/<id>.json`, version 2: the one definition its types and JSON Schema come
 * from. What only a person or a publisher can say may be `null`; a list that is absent was not
 * looked for, and an empty one was.
 */
export const editionSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    format: v.pipe(v.literal(2), v.description('The version of this format.')),
    id: v.pipe(id, v.description('The id in the address, equal to the name of the file.')),
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    checked: v.pipe(
      v.nullable(day),
      v.description('The day the whole edition was last checked; null where nobody has.'),
    ),
    article: articleSchema,
    editorial: v.nullable(editorialSchema),
    sections: list(sectionSchema),
    entities: list(v.variant('kind', [thingSchema, eventSchema])),
    mentions: list(mentionSchema),
    quotations: list(quotationSchema),
    dates: list(dateSchema),
    notes: v.optional(list(noteSchema)),
    voices: v.optional(list(voiceSchema)),
    gaps: v.optional(list(gapSchema)),
    sources: list(sourceSchema),
    corrections: v.optional(list(correctionSchema)),
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
export type Author = v.InferOutput<typeof authorSchema>
export type Mention = v.InferOutput<typeof mentionSchema>
export type Quotation = v.InferOutput<typeof quotationSchema>
/** The official wording of a quotation, where it stands and how the printed one differs: a *record*. */
export type OfficialRecord = v.InferOutput<typeof recordSchema>
/** Words of time as the article states them, what they stand for and why. */
export type StatedDate = v.InferOutput<typeof dateSchema>
export type Note = v.InferOutput<typeof noteSchema>
export type Voice = v.InferOutput<typeof voiceSchema>
export type Gap = v.InferOutput<typeof gapSchema>
export type Source = v.InferOutput<typeof sourceSchema>
