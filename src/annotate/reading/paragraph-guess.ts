/** What a paragraph looks like where it does not look like plain text of the article. */
export type ParagraphGuess = 'headline' | 'cross-head' | 'dateline' | 'byline' | 'list' | 'credit'

/**
 * What the words of a paragraph look like, from their form alone; null for plain text. `isFirst`
 * tells the headline from cross-heads.
 */
export function guessParagraph(words: string, isFirst: boolean): ParagraphGuess | null {
  if (isList(words)) return 'list'
  if (words.length > LONGEST_LINE || words.includes('\n')) return null
  if (DATELINE.test(words)) return 'dateline'
  if (BYLINE.test(words)) return 'byline'
  if (CREDIT.test(words)) return 'credit'
  if (!/\p{L}/u.test(words) || ENDS_SENTENCE.test(words)) return null
  if (isFirst) return 'headline'
  return words.length <= LONGEST_CROSS_HEAD && !BREAKS_OFF.test(words) ? 'cross-head' : null
}

/** In UTF-16 units, as all lengths here. */
const LONGEST_LINE = 200
const LONGEST_CROSS_HEAD = 60

/** A date alone, after a word that it is that of publication, or with the time of day. */
const DATELINE =
  /^(?:(?:first )?(?:published|posted|updated|issued)(?: on|:)? |last updated:? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2},? )?\d{4}(?:,| at| [–|-])?(?: \d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?\s*$/i
const BYLINE = /^by \p{Lu}[^.!?:;]{2,100}$/iu
const CREDIT = /^(?:image|photo|photograph|picture|file photo|file|credit|source|video)s?:/i
const ENDS_SENTENCE = /[.!?:;,…"”’)]\s{0,9}$/u
/** What somebody is cut short in, and not what heads something: "No, no. I --". */
const BREAKS_OFF = /^[-–—]|[-–—]\s{0,9}$/
const BULLET = /^\s{0,9}(?:[•·‣◦▪*–—-]|\d{1,3}[.)])\s/u

function isList(words: string): boolean {
  if (!BULLET.test(words)) return false
  return words.split('\n').every((line) => BULLET.test(line))
}
