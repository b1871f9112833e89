import { type Slot, slotOf } from './lexicon'
import type { TimeWord } from './time-words'

/** The values that the slots of a pattern took; those of a slot that stands twice with a space between. */
export type Captures = { readonly [slot in Slot]?: string }

type Piece = {
  readonly words: ReadonlySet<string>
  readonly slots: readonly Slot[]
  readonly isOptional: boolean
}

/** Words and slots in a row; the first `before` pieces and the last `after` are not in the range. */
export type Pattern = {
  readonly pieces: readonly Piece[]
  readonly before: number
  readonly end: number
}

/** What of the words a pattern matched: those from `first` to before `end`, with the values of its slots. */
export type Match = { readonly first: number; readonly end: number; readonly captures: Captures }

/**
 * Read a pattern: words in small letters stand for themselves, SLOTS for words of that meaning,
 * `a|b` for either, `a?` may be left out, and where brackets are, what is outside them must be
 * there and is not in the range: `'since [ the? MONTH ]'`.
 */
export function parsePattern(notation: string): Pattern {
  const parts = notation.split(' ')
  const open = parts.indexOf('[')
  const close = parts.indexOf(']')
  const pieces = parts.filter((part) => part !== '[' && part !== ']').map(parsePiece)
  const end = close < 0 ? pieces.length : close - (open < 0 ? 0 : 1)
  return { pieces, before: Math.max(0, open), end }
}

function parsePiece(part: string): Piece {
  const isOptional = part.length > 1 && part.endsWith('?')
  const words = new Set<string>()
  const slots: Slot[] = []
  for (const word of (isOptional ? part.slice(0, -1) : part).split('|')) {
    const slot = slotOf(word)
    if (slot) slots.push(slot)
    else words.add(word)
  }
  return { words, slots, isOptional }
}

/** The words and slots that a match can begin with. */
export function beginnings({ pieces }: Pattern): string[] {
  const needed = pieces.findIndex(({ isOptional }) => !isOptional)
  return pieces.slice(0, needed + 1).flatMap(({ words, slots }) => [...words, ...slots])
}

/** Match a pattern with the words from `at` on, within one sentence; what may be there is taken. */
export function matchPattern(
  pattern: Pattern,
  words: readonly TimeWord[],
  at: number,
): Match | null {
  const taken: { slot: Slot; value: string }[] = []
  const ends: number[] = []
  const sentence = words[at]?.sentence
  function matchesFrom(index: number, next: number): boolean {
    const piece = pattern.pieces[index]
    ends[index] = next
    if (piece === undefined) return true
    const word = words[next]
    if (word !== undefined && word.sentence === sentence) {
      const kept = taken.length
      if (takes(piece, word, taken) && matchesFrom(index + 1, next + 1)) return true
      taken.length = kept
      ends[index] = next
    }
    return piece.isOptional && matchesFrom(index + 1, next)
  }
  if (!matchesFrom(0, at)) return null
  const captures: { [slot in Slot]?: string } = {}
  for (const { slot, value } of taken) {
    const earlier = captures[slot]
    captures[slot] = earlier === undefined ? value : `${earlier} ${value}`
  }
  return { first: ends[pattern.before] ?? at, end: ends[pattern.end] ?? at, captures }
}

function takes(piece: Piece, word: TimeWord, taken: { slot: Slot; value: string }[]): boolean {
  if (word.facts !== null) {
    for (const slot of piece.slots) {
      const value = word.facts.get(slot)
      if (value === undefined) continue
      taken.push({ slot, value })
      return true
    }
  }
  return piece.words.has(word.key)
}
