import * as v from 'valibot'
import { basisSchema, edtf, entityIds, id, prose, rangeSchema } from './schema-values'

/** What somebody said according to a record of it, where one was found. */
export const recordSchema = v.pipe(
  v.strictObject({
    label: v.pipe(prose, v.description('What the record is: "Press statement, 1 April 2024".')),
    words: v.pipe(prose, v.description('The official wording, without quotation marks.')),
    date: edtf,
    seenIn: v.pipe(id, v.description('The source where this wording was seen.')),
    official: v.pipe(
      v.nullable(id),
      v.description('The official page as a source, where it is another.'),
    ),
    finding: v.pipe(
      prose,
      v.description('How the printed words stand to it: "The printed words were not found in it."'),
    ),
    comment: v.optional(prose),
  }),
  v.readonly(),
  v.description('The official wording of the same statement, with its source.'),
)

/** What the article lets somebody say, in its parts, with the records of it. */
export const quotationSchema = v.pipe(
  v.strictObject({
    id,
    speakers: v.pipe(entityIds, v.minLength(1)),
    directness: v.picklist(['direct', 'indirect', 'mixed']),
    parts: v.pipe(
      v.array(v.pipe(rangeSchema, v.readonly())),
      v.minLength(1),
      v.readonly(),
      v.description('The words reported, in order; quotation marks belong to a direct part.'),
    ),
    cue: v.pipe(
      v.nullable(v.pipe(rangeSchema, v.readonly())),
      v.description('The words that attribute it: "stated".'),
    ),
    source: v.pipe(
      v.nullable(v.pipe(rangeSchema, v.readonly())),
      v.description('The words that name who said it.'),
    ),
    role: v.pipe(
      v.nullable(v.pipe(rangeSchema, v.readonly())),
      v.description('Where the article prints the role of who said it; it may stand elsewhere.'),
    ),
    basis: v.pipe(
      basisSchema,
      v.description('Whether the article names the speaker or a rule resolved it.'),
    ),
    about: v.pipe(
      entityIds,
      v.description('Ids of entities that it concerns beyond those its words mention.'),
    ),
    records: v.pipe(v.array(recordSchema), v.readonly()),
    comment: v.optional(prose),
  }),
  v.readonly(),
)
