import * as v from 'valibot'
import { VERDICTS } from './lazy-vocabularies'
import { basisSchema, edtf, entityIds, id, line, prose, rangeSchema } from './schema-values'
import { DIRECTNESS, wordsOf } from './vocabularies'

/** What somebody said according to a record of it, where one was found. */
export const recordSchema = v.pipe(
  v.strictObject({
    label: v.pipe(
      v.nullable(line),
      v.description(
        'What the record is: "Press statement, 1 April 2024"; null: its source says it.',
      ),
    ),
    words: v.pipe(
      v.nullable(prose),
      v.description(
        'The official wording, without quotation marks; null where the record has none of it.',
      ),
    ),
    date: v.pipe(v.nullable(edtf), v.description('When it was said; null where not known.')),
    seenIn: v.pipe(id, v.description('The source where this wording was seen.')),
    official: v.pipe(
      v.nullable(id),
      v.description('The official page as a source, where it is another.'),
    ),
    verdict: v.pipe(
      v.nullable(v.picklist(wordsOf(VERDICTS))),
      v.description('How the printed words stand to it; null where nobody has said.'),
    ),
    finding: v.pipe(
      v.nullable(prose),
      v.description('The same in words for readers: "The printed words were not found in it."'),
    ),
    comment: v.optional(prose),
    basis: basisSchema,
  }),
  v.readonly(),
  v.description('The official wording of the same statement, with its source.'),
)

/** What the article lets somebody say, in its parts, with the records of it. */
export const quotationSchema = v.pipe(
  v.strictObject({
    id,
    speakers: v.pipe(
      entityIds,
      v.description('Who said it, jointly if several; none: nobody was found.'),
    ),
    directness: v.picklist(wordsOf(DIRECTNESS)),
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
    records: v.optional(
      v.pipe(
        v.array(recordSchema),
        v.readonly(),
        v.description('Absent: nobody looked for one. Empty: it was looked for and not found.'),
      ),
    ),
    comment: v.optional(prose),
  }),
  v.readonly(),
)
