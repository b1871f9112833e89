import { UNSPACED } from '@/text/unspaced'

/** What a character is to a reader of words. Small letters are letters without a case too. */
export type CharacterClass =
  | typeof SPACE
  | typeof SMALL
  | typeof CAPITAL
  | typeof DIGIT
  | typeof JOINING
  | typeof ALONE
  | typeof MARK

export const SPACE = 1
export const SMALL = 2
export const CAPITAL = 3
export const DIGIT = 4
/** What stands on or inside a letter: combining marks, joiners. */
export const JOINING = 5
/** A character of a script that is written without spaces. */
export const ALONE = 6
export const MARK = 7

/** The class of the character that begins at `at`; of what lies beyond the text it is a space. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at)
  if (unit < 128) return ASCII[unit] ?? MARK
  if (Number.isNaN(unit)) return SPACE
  const point = text.codePointAt(at) ?? unit
  const known = classes.get(point)
  if (known !== undefined) return known
  const found = classOf(String.fromCodePoint(point))
  if (classes.size >= MOST_KEPT) classes.clear()
  classes.set(point, found)
  return found
}

const MOST_KEPT = 20_000
const classes = new Map<number, CharacterClass>()
const ASCII = Array.from({ length: 128 }, (_, unit) => classOf(String.fromCharCode(unit)))

function classOf(character: string): CharacterClass {
  if (/[\p{White_Space}\p{Cc}\u200B\uFEFF]/u.test(character)) return SPACE
  if (/\p{M}|\p{Cf}/u.test(character)) return JOINING
  if (UNSPACED.test(character)) return ALONE
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CAPITAL
  if (/\p{L}/u.test(character)) return SMALL
  return /\p{N}/u.test(character) ? DIGIT : MARK
}
