import * as v from 'valibot'
import { PARAGRAPH_KINDS } from './lazy-vocabularies'
import {
  basisSchema,
  edtf,
  languageTag,
  line,
  list,
  prose,
  range,
  rangeSchema,
  webAddress,
} from './schema-values'
import { wordsOf } from './vocabularies'

/** Who wrote an article: a person whose name is taken apart, an organisation, or a byline as printed. */
export const authorSchema = v.pipe(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('person'),
      given: v.pipe(v.nullable(line), v.description('Given names: "Ursula K."; null for none.')),
      family: v.pipe(line, v.description('Family name with its particles: "Le Guin".')),
      suffix: v.pipe(v.nullable(line), v.description('What follows the name: "III", "Jr."')),
    }),
    v.strictObject({ kind: v.literal('organisation'), name: line }),
    v.strictObject({
      kind: v.literal('byline'),
      name: v.pipe(line, v.description('A byline as printed, that nobody has taken apart.')),
    }),
  ]),
  v.readonly(),
)

const wholeSchema = v.pipe(v.strictObject({ kind: v.literal('whole') }), v.readonly())

const partSchema = v.pipe(
  v.strictObject({
    kind: v.literal('part'),
    after: v.pipe(
      rangeSchema,
      v.readonly(),
      v.description('The words after which the article goes on, and the text held does not.'),
    ),
  }),
  v.readonly(),
)

const paragraphSchema = v.pipe(
  v.strictObject({ ...range, kind: v.picklist(wordsOf(PARAGRAPH_KINDS)), basis: basisSchema }),
  v.readonly(),
  v.description(
    'A whole paragraph and what it is. Of a list each line is an item; a headline is one that stands in the text as well.',
  ),
)

/** The article itself: its text as published, and all that is known of where and when it appeared. */
export const articleSchema = v.pipe(
  v.strictObject({
    publisher: v.pipe(v.nullable(line), v.description('Who published it; null where not known.')),
    published: v.pipe(
      v.nullable(edtf),
      v.description('The date it bears, in EDTF; null where not known.'),
    ),
    url: v.pipe(v.nullable(webAddress), v.description('The original; null where not known.')),
    language: v.pipe(
      languageTag,
      v.description('The language of the text, as a BCP 47 tag: en, en-GB; und where not known.'),
    ),
    headline: v.pipe(
      v.nullable(line),
      v.description("The article's own headline; null where none is held."),
    ),
    authors: v.pipe(
      v.nullable(list(authorSchema)),
      v.description('Who wrote it, in the order of the byline; null where none is held.'),
    ),
    licence: v.pipe(
      v.nullable(line),
      v.description(
        'The licence declared by the publisher of the edition; null keeps the page out of search engines.',
      ),
    ),
    provenance: v.pipe(
      v.nullable(prose),
      v.description(
        'How far the text was compared with the original, in words for readers; null where nobody has.',
      ),
    ),
    extent: v.pipe(
      v.nullable(v.variant('kind', [wholeSchema, partSchema])),
      v.description('Whether the text held is the whole article; null where nobody knows.'),
    ),
    text: v.pipe(
      prose,
      v.description(
        'The whole text as published: paragraphs separated by one blank line, nothing before the first or after the last.',
      ),
    ),
    paragraphs: v.pipe(
      list(paragraphSchema),
      v.description('The paragraphs that are something else than plain text of the article.'),
    ),
    otherQuotationMarks: v.pipe(
      list(v.pipe(v.strictObject({ ...range, basis: basisSchema }), v.readonly())),
      v.description('Words in quotation marks that are not a quotation, each with the reason.'),
    ),
  }),
  v.readonly(),
)
