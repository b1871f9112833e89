import { foundBasis } from '@/annotate/found-basis'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { UNDETERMINED } from '@/edition/known-language'
import { editionOfArticle } from './edition-of-article'
import type { OpenedArticle } from './opened-article'

/**
 * The edition of an article that the engine cannot read, since it is not in English: its text, and
 * what stands in quotation marks as quotations whose speakers are not known.
 */
export function unmarkedEdition(opened: OpenedArticle): Edition {
  const { text, published } = opened
  const quoted = Array.from(text.matchAll(QUOTED), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }))
  const bare: Edition = {
    format: 2,
    id: 'untitled',
    version: 1,
    checked: null,
    article: {
      publisher: null,
      published,
      url: null,
      language: opened.language ?? UNDETERMINED,
      headline: null,
      authors: null,
      licence: null,
      provenance: null,
      extent: null,
      text,
      paragraphs: [],
      otherQuotationMarks: quoted
        .filter(({ words }) => !isQuotation(words))
        .map((range) => ({ ...range, basis: FEW_WORDS })),
    },
    editorial: null,
    sections: [],
    entities: [],
    mentions: [],
    quotations: quoted.filter(({ words }) => isQuotation(words)).map(quotationOf),
    dates: [],
    sources: [],
  }
  return editionOfArticle(bare, opened)
}

/** Opening marks of every language, each with what may close them (Unicode, CLDR delimiters). */
const PAIRS = [
  ...[
    '„“”"',
    '‚‘’',
    '«»',
    '»«',
    '‹›',
    '›‹',
    '“”',
    '””',
    '「」',
    '『』',
    '《》',
    '〈〉',
    '〝〞〟',
    '""',
  ],
] as const

/** What stands in a pair of quotation marks of any language, within a line. */
const QUOTED = new RegExp(PAIRS.map(betweenMarks).join('|'), 'gu')

/** A pattern for what one kind of marks holds; an apostrophe, which looks like one, closes nothing. */
function betweenMarks([open = '', ...close]: string): string {
  const closing = close.join('')
  const inside = `[^${open}${closing}\\n]`
  return closing.includes('’')
    ? `${open}(?:${inside}|’(?=\\p{L}))+[${closing}](?!\\p{L})`
    : `${open}${inside}+[${closing}]`
}

/** A title or a term in quotation marks is shorter: in words, or in letters where nothing parts words. */
function isQuotation(words: string): boolean {
  const letters = words.match(UNPARTED)?.length ?? 0
  return letters > 8 || (words.match(/\p{L}+/gu)?.length ?? 0) > 3
}

const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu

function quotationOf(range: Quotation['parts'][number], index: number): Quotation {
  return {
    id: `unattributed-${index + 1}`,
    speakers: [],
    directness: 'direct',
    parts: [range],
    cue: null,
    source: null,
    role: null,
    basis: foundBasis(
      'quotation marks',
      'It stands in quotation marks; who says it is looked for in English only',
      0.6,
    ),
    about: [],
  }
}

const FEW_WORDS = foundBasis(
  'few words in quotation marks',
  'A title, a term or a name is as short as that',
  0.6,
)
