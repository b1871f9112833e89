/** What differing words are about: what changes what was said most is told first. */
export const TELLING = {
  number: {},
  date: {},
  name: {},
  negation: {},
  wording: {},
} as const satisfies Readonly<Record<string, object>>
export type Telling = keyof typeof TELLING

const NUMBER =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|double)$/i
const DATE =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight)$|^(?:1[5-9]|20)\d\d$/i
const MAY = /^May$/
const NEGATION = /^(?:no|not|never|none|nothing|nobody|neither|nor|without|cannot|\p{L}+n['’]t)$/iu
const NAME = /^\p{Lu}[\p{L}\p{M}'’.]+$/u
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu

/** What words are that one wording has and another has not; `before` is what stands before them. */
export function tellingOf(words: string, before: string): Telling {
  const found = [...words.matchAll(WORD)]
  const has = (pattern: RegExp) => found.some(([word]) => pattern.test(word))
  if (has(DATE) || found.some(([word], index) => MAY.test(word) && index > 0)) return 'date'
  if (has(NUMBER)) return 'number'
  const isName = ({ 0: word, index }: RegExpExecArray) =>
    NAME.test(word) && !beginsSentence(before + words.slice(0, index))
  if (found.some(isName)) return 'name'
  return has(NEGATION) ? 'negation' : 'wording'
}

/** Whether what stands before a word ends a sentence, or begins what is quoted. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…:]["'”’»)]*)["'“‘«(\s]*$/u.test(before)
}
