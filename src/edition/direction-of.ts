import type { Article } from './edition-schema'
import { UNDETERMINED } from './known-language'

/** Languages written from right to left (CLDR, likely scripts), scripts that are (ISO 15924), and any script. */
const LANGUAGE = /^(?:arc?|ckb|dv|fa|he|ks|nqo|ps|sd|ug|ur|yi)\b/i
const SCRIPT = /-(?:adlm|arab|hebr|nkoo|syrc|thaa)\b/i
const ANY_SCRIPT = /-[a-z]{4}\b/i

/** Letters of these scripts: Hebrew to Arabic Extended, and their presentation forms. */
const LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/**
 * Which way the article is written: in the script that the tag of its language names, else as that
 * language is; where the language is not known, as the first letter of the text is.
 */
export function directionOf({ language, text }: Article): 'ltr' | 'rtl' {
  const isRightToLeft = ANY_SCRIPT.test(language)
    ? SCRIPT.test(language)
    : language === UNDETERMINED
      ? LETTER.test(/\p{L}/u.exec(text)?.[0] ?? '')
      : LANGUAGE.test(language)
  return isRightToLeft ? 'rtl' : 'ltr'
}
