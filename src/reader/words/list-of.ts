import { INTERFACE_LANGUAGE } from '@/text/interface-language'

const LIST = new Intl.ListFormat(INTERFACE_LANGUAGE)

/** Words as a sentence lists them: "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[]): string {
  return LIST.format(words)
}
