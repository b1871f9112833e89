import type { Article } from './edition-schema'

/** Languages written from right to left, by their subtags (CLDR, likely scripts). */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'])

const RIGHT_TO_LEFT_LETTER =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u

/**
 * Which way the article is written: as its language is, in the script that its tag names; where the
 * language is not known, as the first letter of the text is.
 */
export function directionOf({ language, text }: Article): 'ltr' | 'rtl' {
  const { language: tongue, script } = new Intl.Locale(language)
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  if (tongue && tongue !== 'und') return RIGHT_TO_LEFT.has(tongue) ? 'rtl' : 'ltr'
  const [letter = ''] = /\p{L}/u.exec(text) ?? []
  return RIGHT_TO_LEFT_LETTER.test(letter) ? 'rtl' : 'ltr'
}
