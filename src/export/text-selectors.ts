import type { TextRange } from '@/text/range'

/** How much text stands in `prefix` and `suffix`, in UTF-16 units, as far as there is any. */
const CONTEXT_LENGTH = 32

/** What counts as a position, written down with every export. */
export const POSITION_UNIT = 'Unicode code points of the text, from 0; the end is not included'

/**
 * Describe ranges of one text by selectors.
 *
 * Each range gets both, as alternatives for the same words. Positions count code points, as
 * https://www.w3.org/TR/annotation-model/#text-position-selector asks; an edition counts UTF-16
 * units.
 */
export function selectorsOf(text: string) {
  const positions = codePointPositions(text)
  return ({ start, end }: TextRange) =>
    [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
        suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
      },
      { type: 'TextPositionSelector', start: positions[start] ?? 0, end: positions[end] ?? 0 },
    ] as const
}

/** Turn positions in code points into offsets in UTF-16 units; `null` for one beyond the text. */
export function utf16OffsetsOf(text: string): (position: number) => number | null {
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    offsets.push(offset)
    offset += character.length
  }
  offsets.push(offset)
  return (position) => offsets[position] ?? null
}

/** For every offset, the number of code points before it; inside a pair, those before the pair and one. */
function codePointPositions(text: string): Uint32Array {
  const positions = new Uint32Array(text.length + 1)
  let [offset, count] = [0, 0]
  for (const character of text) {
    count++
    positions.fill(count, offset + 1, offset + character.length + 1)
    offset += character.length
  }
  return positions
}

/** The text without the half of a pair that a cut left at its start or end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
