/** The language tag of a text whose language nobody knows (ISO 639-2). */
export const UNDETERMINED = 'und'

/** Whether a language tag (BCP 47) says English, of whatever country. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}

/** A language tag as others take it: `null` where it says that the language is not known. */
export function knownLanguage(language: string): string | null {
  return language === UNDETERMINED ? null : language
}
