import type { Reading } from '../reading/reading'

/** The quotation mark that a token is; '' for all else, possessors' and other apostrophes too. */
export function signAt({ text, tokens }: Reading, at: number): string {
  const token = tokens[at]
  if (token === undefined || token.end - token.start > 1) return ''
  const sign = text.charAt(token.start)
  if (!SIGNS.has(sign)) return ''
  if (sign !== '’' && sign !== "'") return sign
  // "The workers’ rights": nothing but the sense tells it from the end of a quotation.
  const isPossessor =
    text.charAt(token.start - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 3))
  return isPossessor || CLIPPED.test(text.slice(token.end, token.end + 5)) ? '' : sign
}

/** What an apostrophe stands before, also where it is printed apart: "I 'm", "'em". */
const CLIPPED = /^(?:m|s|re|ve|ll|d|t|em|til|n)\b/i

const SIGNS: ReadonlySet<string> = new Set('“”"„«»‹›‘’\'')

/** Whether no word stands right before a mark, and one right after it. */
export function mayOpen({ text, tokens }: Reading, at: number): boolean {
  const start = tokens[at]?.start ?? 0
  return BEFORE_OPENING.test(text.charAt(start - 1)) && /\S/.test(text.charAt(start + 1))
}

const BEFORE_OPENING = /^(?:|[\s([{—–―/-])$/
