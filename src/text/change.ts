import type { TextRange } from './range'

/** What stands instead of a stretch of a text: nothing where it is cut out, more where the stretch is empty. */
export type Replacement = TextRange & { readonly insert: string }

/**
 * A change to a text as a value, in UTF-16 units of the text before.
 *
 * An offset is a place between two units: 0 stands before the first, the length of the text after
 * the last. A change replaces some stretches and keeps every unit outside them. The two ends of a
 * replaced stretch become the two ends of what stands instead. An offset inside of it has no place
 * any more, and neither has that of an insertion, where both ends are one: a bias says which end it
 * becomes. Every other offset stays between the two units that it stood between.
 *
 * The stretches are in order and a kept unit stands between any two; so two changes that keep the
 * same units and put in the same words are equal. (After CodeMirror's `ChangeSet`, Haverbeke 2020.)
 */
export type Change = {
  /** How many units the text before has. */
  readonly length: number
  readonly replacements: readonly Replacement[]
}

/**
 * The change that makes all `replacements` at once in a text of `length` units, given in any order;
 * of several insertions at one offset the first given comes first. Throws where two overlap or one
 * leaves the text.
 */
export function changeOf(length: number, replacements: readonly Replacement[]): Change {
  const ordered = replacements.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let taken = 0
  for (const { start, end } of ordered) {
    if (!(taken <= start && start <= end && end <= length)) {
      throw new RangeError(`cannot replace ${start}–${end} of ${length} units after ${taken}`)
    }
    taken = end
  }
  return changeFrom(length, piecesOf({ length, replacements: ordered }))
}

/** The text after the change; throws where `before` has not the length that it was made for. */
export function applyChange(change: Change, before: string): string {
  expectLength(change, before.length)
  return piecesOf(change)
    .map((piece) => (typeof piece === 'string' ? piece : before.slice(piece.start, piece.end)))
    .join('')
}

/** The change that leads back to the text before. */
export function invertChange(change: Change, before: string): Change {
  expectLength(change, before.length)
  let shift = 0
  const replacements = change.replacements.map(({ start, end, insert }) => {
    const from = start + shift
    shift += insert.length - (end - start)
    return { start: from, end: from + insert.length, insert: before.slice(start, end) }
  })
  return { length: before.length + shift, replacements }
}

/**
 * The two changes, `second` of the text that `first` makes, as one. It keeps the units that both
 * keep; words that `second` puts back are put in all the same.
 */
export function composeChanges(first: Change, second: Change): Change {
  expectLength(second, lengthAfter(first))
  const between = piecesOf(first)
  const pieces: Piece[] = []
  let index = 0
  let offset = 0
  for (const kept of piecesOf(second)) {
    if (typeof kept === 'string') {
      pieces.push(kept)
      continue
    }
    for (let piece = between[index]; piece !== undefined; piece = between[index]) {
      const from = Math.max(0, kept.start - offset)
      const to = Math.min(lengthOf(piece), kept.end - offset)
      if (from < to) pieces.push(partOf(piece, from, to))
      // The rest of this piece is for what is kept after it.
      if (to < lengthOf(piece)) break
      offset += to
      index++
    }
  }
  return changeFrom(first.length, pieces)
}

/** Whether an offset that has no place any more comes to stand before or after what is put in there. */
export type Bias = 'before' | 'after'

/** Where an offset of the text before is in the text after. */
export function mapOffset(change: Change, offset: number, bias: Bias): number {
  if (!(offset >= 0 && offset <= change.length)) {
    throw new RangeError(`there is no offset ${offset} in ${change.length} units`)
  }
  let shift = 0
  for (const { start, end, insert } of change.replacements) {
    if (offset < start || (offset === start && start < end)) break
    const isInside = offset < end || offset === start
    if (isInside) return start + shift + (bias === 'after' ? insert.length : 0)
    shift += insert.length - (end - start)
  }
  return offset + shift
}

/** Whether what is put in just before or after a range becomes part of it. */
export type Edges = 'exclude' | 'include'

/**
 * Where a range of the text before is in the text after; `null` where nothing is left of it.
 *
 * What replaces a stretch inside of it is its own, even where that was all of it. A stretch that
 * reaches beyond it takes along what it shares with the range, which shrinks to the rest.
 */
export function mapRange(
  change: Change,
  { start, end }: TextRange,
  edges: Edges = 'exclude',
): TextRange | null {
  const takesIn = (offset: number) => edges === 'include' && isInsertedAt(change, offset)
  const mapped = {
    start: mapOffset(change, start, takesIn(start) ? 'before' : 'after'),
    end: mapOffset(change, end, takesIn(end) ? 'after' : 'before'),
  }
  return start < end && mapped.start < mapped.end ? mapped : null
}

function isInsertedAt({ replacements }: Change, offset: number): boolean {
  return replacements.some(({ start, end }) => start === offset && end === offset)
}

/** Some kept units of the text before, or words that are put in. */
type Piece = TextRange | string

/** What the text after is made of, in order; no piece is empty. */
function piecesOf({ length, replacements }: Change): Piece[] {
  let from = 0
  const pieces = replacements.flatMap(({ start, end, insert }): Piece[] => {
    const kept = { start: from, end: start }
    from = end
    return [kept, insert]
  })
  return [...pieces, { start: from, end: length }].filter((piece) => lengthOf(piece) > 0)
}

/** The change that makes these pieces of a text; the kept ones are in order. */
function changeFrom(length: number, pieces: readonly Piece[]): Change {
  const replacements: Replacement[] = []
  let start = 0
  let insert = ''
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      insert += piece
      continue
    }
    if (start < piece.start || insert !== '') replacements.push({ start, end: piece.start, insert })
    start = piece.end
    insert = ''
  }
  return { length, replacements }
}

function partOf(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === 'string') return piece.slice(from, to)
  return { start: piece.start + from, end: piece.start + to }
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start
}

function lengthAfter(change: Change): number {
  return piecesOf(change).reduce((length, piece) => length + lengthOf(piece), 0)
}

function expectLength({ length }: Change, found: number) {
  if (found !== length) {
    throw new RangeError(`the change is one of ${length} units, and the text has ${found}`)
  }
}
