import { LANGUAGE } from './language'

const LIST = new Intl.ListFormat(LANGUAGE)

/** Words as a sentence lists them: "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[]): string {
  return LIST.format(words)
}
