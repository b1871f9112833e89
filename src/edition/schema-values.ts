import * as v from 'valibot'
import { ID, LONGEST_ID } from './edition-id'
import { BASES } from './lazy-vocabularies'
import { wordsOf } from './vocabularies'

/* What the format is made of: lists, names, places in the text, days, words, and why something is said. */

/** A list that never changes once read. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly())
}

/** A name that an address can carry: small letters, digits and hyphens, at most 128. */
export const id = v.pipe(
  v.string(),
  v.regex(ID, 'expected small letters, digits and single hyphens'),
  v.maxLength(LONGEST_ID, `expected at most ${LONGEST_ID} characters`),
  v.description('An id, unique in the edition: small letters, digits and hyphens.'),
)

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2024-04-01'),
  v.description('A day: YYYY-MM-DD.'),
)

/** A date of which only the form is checked here; whether it is one, `checkDates` tells. */
export const edtf = v.pipe(
  v.string(),
  v.minLength(4),
  v.description(
    'A date in EDTF, level 1 (ISO 8601-2): 2024-04-01, 2024-02-07/2024-02-08, 2024-12~.',
  ),
)

export const webAddress = v.pipe(
  v.string(),
  v.url('expected a web address'),
  v.regex(/^https?:\/\//, 'expected an address that begins with https:// or http://'),
  v.description('An address on the web (https or http).'),
)

/** Words that somebody can see: white space and marks without width are none. */
export const prose = v.pipe(
  v.string(),
  v.regex(/[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/, 'expected some words'),
)

/** Words on one line: what heads something, or names it. */
export const line = v.pipe(
  v.string(),
  v.regex(
    /^[^\n\r\u0085\u2028\u2029]*[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF][^\n\r\u0085\u2028\u2029]*$/,
    'expected some words on one line',
  ),
)

/** What browsers take for the name of a language: hyphens, no underscores. */
export const languageTag = v.pipe(
  v.string(),
  v.check(isLanguageTag, 'expected a BCP 47 language tag such as en or en-GB'),
)

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Where an annotation stands: half-open, in UTF-16 code units of the article's text. */
export const range = {
  start: v.pipe(
    offset,
    v.description('Where it begins: UTF-16 code units from the start of the text.'),
  ),
  end: v.pipe(
    offset,
    v.description('Where it ends; the unit at this offset is no longer part of it.'),
  ),
  words: v.pipe(
    v.string(),
    v.minLength(1, 'expected some words'),
    v.description('The words found between start and end, so that a stale range is noticed.'),
  ),
}

export const rangeSchema = v.strictObject(range)

export const sourceIds = v.pipe(
  v.array(id),
  v.readonly(),
  v.description('Ids of the sources relied on.'),
)
export const entityIds = v.pipe(v.array(id), v.readonly())

/** Why an annotation is made: every one of every list has it. */
export const basisSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(wordsOf(BASES)),
    rule: v.optional(v.pipe(prose, v.description('The rule that resolved it, in a few words.'))),
    reason: v.optional(v.pipe(prose, v.description('Why, in words for readers.'))),
    confidence: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('How sure a machine was, from 0 to 1; absent where a person decided.'),
      ),
    ),
  }),
  v.readonly(),
  v.description(
    'Why we say it: stated in the article, resolved by a rule, found by the engine, taken from reference material, or decided by a person who edits.',
  ),
)
