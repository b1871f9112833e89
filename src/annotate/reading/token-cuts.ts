import type { TextRange } from '@/text/range'
import { unitsAt } from '@/text/units-at'
import { type Paced, PIECE } from '../pace'
import { ALONE, CAPITAL, classAt, DIGIT, JOINING, MARK, SMALL, SPACE } from './character-classes'
import { isDotted, isHyphenatedEnding } from './dotted-words'

/**
 * Cut a text into words and marks, white space left out, in time that grows with the text.
 *
 * A word keeps its inner apostrophes, hyphens and points (O’Neill, Winston-Salem, 1,000.5, U.S.,
 * Inc.) and gives away the "’s" that makes it a possessor and an ending such as "-led". A mark is
 * one character, a run of points or hyphens one mark.
 */
export function* tokenCuts(text: string): Paced<TextRange[]> {
  const found: TextRange[] = []
  let pause = PIECE
  for (let at = 0; at < text.length; ) {
    if (found.length >= pause) {
      yield
      pause = found.length + PIECE
    }
    const kind = classAt(text, at)
    if (kind === SPACE) at++
    else if (kind === MARK || kind === ALONE || kind === JOINING) at = addMark(text, at, found)
    else at = addWord(text, at, found)
  }
  return found
}

/** Longer words are cut, so that nothing that looks into a word takes long. */
const LONGEST_WORD = 200
const LONGEST_INITIALS = 11

function addMark(text: string, start: number, found: TextRange[]): number {
  let end = start + unitsAt(text, start)
  const unit = text.charCodeAt(start)
  if (isApostrophe(unit) && classAt(text, start + 2) !== SMALL && isS(text, start + 1)) {
    // A possessor's ending that is printed apart from it.
    end = start + 2
  } else if (isPoint(unit) || isHyphen(unit)) {
    while (text.charCodeAt(end) === unit && end - start < LONGEST_WORD) end++
  } else {
    while (classAt(text, end) === JOINING && end - start < LONGEST_WORD) end += unitsAt(text, end)
  }
  found.push({ start, end })
  return end
}

function addWord(text: string, start: number, found: TextRange[]): number {
  let end = lettersEnd(text, start)
  while (end - start < LONGEST_WORD && joinsWords(text, start, end)) end = lettersEnd(text, end + 1)
  if (isPoint(text.charCodeAt(end)) && ownsPoint(text, start, end)) end++
  const cut = possessorEnd(text, start, end) ?? hyphenatedEnd(text, start, end)
  if (cut === null) {
    found.push({ start, end })
    return end
  }
  found.push({ start, end: cut })
  // What is left begins with its apostrophe or hyphen.
  const rest = isHyphen(text.charCodeAt(cut)) ? cut + 1 : end
  found.push({ start: cut, end: rest })
  if (rest < end) found.push({ start: rest, end })
  return end
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (end - start < LONGEST_WORD) {
    const kind = classAt(text, end)
    if (kind === SPACE || kind === MARK || kind === ALONE) return end
    end += unitsAt(text, end)
  }
  return end
}

/** Whether the mark at `at` stands inside a word that began at `start`. */
function joinsWords(text: string, start: number, at: number): boolean {
  const next = classAt(text, at + 1)
  if (next !== SMALL && next !== CAPITAL && next !== DIGIT) return false
  const unit = text.charCodeAt(at)
  if (isApostrophe(unit)) return next !== DIGIT
  if (isHyphen(unit)) return true
  const before = classAt(text, at - 1)
  if (unit === 0x26) return before === CAPITAL && next === CAPITAL
  if (unit === 0x2c || unit === 0x3a) return before === DIGIT && next === DIGIT
  if (!isPoint(unit)) return false
  if (before === DIGIT || next === DIGIT) return before === next
  return next === SMALL ? at - start > 0 : isInitials(text, start, at)
}

/** Whether single letters with points between them stand from `start` to `end`: "U.S". */
function isInitials(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 === 0 || end - start > LONGEST_INITIALS) return false
  for (let at = start; at < end; at++) {
    const isLetter = classAt(text, at) === CAPITAL || classAt(text, at) === SMALL
    if (isLetter !== ((at - start) % 2 === 0) || !(isLetter || isPoint(text.charCodeAt(at)))) {
      return false
    }
  }
  return true
}

/** Whether the point at `end` is part of the word before it. */
function ownsPoint(text: string, start: number, end: number): boolean {
  if (classAt(text, end + 1) !== SPACE && isPoint(text.charCodeAt(end + 1))) return false
  if (isInitials(text, start, end)) {
    // "I" is a word, and a number of kings.
    return end - start > 1 || (classAt(text, start) === CAPITAL && text[start] !== 'I')
  }
  return end - start <= 6 && isDotted(text.slice(start, end))
}

/** Where the possessor of a word with "’s" ends. */
function possessorEnd(text: string, start: number, end: number): number | null {
  const isPossessor =
    end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) && isS(text, end - 1)
  return isPossessor ? end - 2 : null
}

/** Where the name ends in a word such as "London-based". */
function hyphenatedEnd(text: string, start: number, end: number): number | null {
  if (classAt(text, start) !== CAPITAL) return null
  let hyphen = end - 1
  while (hyphen > start && !isHyphen(text.charCodeAt(hyphen))) hyphen--
  if (hyphen === start || end - hyphen > 16) return null
  return isHyphenatedEnding(text.slice(hyphen + 1, end)) ? hyphen : null
}

function isS(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x73
}

function isPoint(unit: number): boolean {
  return unit === 0x2e
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}
