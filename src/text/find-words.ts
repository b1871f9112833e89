import { foldForSearch } from './fold-for-search'
import type { TextRange } from './range'
import { UNSPACED } from './unspaced'

/** Where words stand one after another, and whether they are whole words there. */
export type WordsFound = TextRange & { readonly isWhole: boolean }

const [SMALL_A, SMALL_Z, SPACE, BEYOND_ASCII] = [0x61, 0x7a, 0x20, 0x80]

const LETTER = /[\p{L}\p{N}]/u
const WORDS = new RegExp(`(?:${UNSPACED.source})+|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, 'gu')

/** The words of what somebody looks for, folded; signs without a letter among them are one word. */
export function wordsSought(query: string): readonly string[] {
  const sought = foldForSearch(query).text.trim()
  return sought.match(WORDS) ?? (sought === '' ? [] : [sought])
}

/**
 * The first place from `from` on where folded words stand one after another in a folded text, each
 * at the beginning of a word, which may go on; `null` where there is none.
 */
export function nextPlace(text: string, words: readonly string[], from: number): WordsFound | null {
  const [first] = words
  if (first === undefined) return null
  for (let at = text.indexOf(first, from); at !== -1; at = text.indexOf(first, at + 1)) {
    const found = beginsWord(text, at) ? placeAt(text, words, at) : null
    if (found) return found
  }
  return null
}

/** All such places, in order and apart. */
export function allPlaces(text: string, words: readonly string[]): WordsFound[] {
  const places: WordsFound[] = []
  let place = nextPlace(text, words, 0)
  while (place) {
    places.push(place)
    place = nextPlace(text, words, place.end)
  }
  return places
}

function placeAt(text: string, words: readonly string[], start: number): WordsFound | null {
  let end = start
  let isWhole = true
  for (const word of words) {
    const at = end === start ? start : nextWord(text, end)
    if (!text.startsWith(word, at)) return null
    end = at + word.length
    isWhole &&= isBetweenWords(text, end)
  }
  return { start, end, isWhole }
}

/** Where the word after the one at `from` begins. */
function nextWord(text: string, from: number): number {
  let at = from
  while (!isBetweenWords(text, at)) at++
  while (at < text.length && !isInWord(text, at)) at++
  return at
}

function beginsWord(text: string, at: number): boolean {
  return isBetweenWords(text, at) || !isInWord(text, at)
}

/** Whether no word goes on from the unit before `at` to the one there; where no spaces part words, none does. */
function isBetweenWords(text: string, at: number): boolean {
  if (!isInWord(text, at - 1) || !isInWord(text, at)) return true
  return isUnspaced(text, at - 1) || isUnspaced(text, at)
}

/** Whether a letter or a digit stands at `at`. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  // Most units are these; the expression would take most of the time of a search for one letter.
  if (unit >= SMALL_A && unit <= SMALL_Z) return true
  if (unit === SPACE) return false
  return LETTER.test(text.charAt(at))
}

function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) >= BEYOND_ASCII && UNSPACED.test(text.charAt(at))
}
