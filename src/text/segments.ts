import { overlaps, type TextRange } from './range'

/** A stretch of text that no annotation begins or ends in, with all that cover it. */
export type Segment<Annotation extends TextRange> = TextRange & {
  readonly covering: readonly Annotation[]
}

/**
 * Cut the text of `within` wherever one of `annotations` begins or ends.
 *
 * The segments cover `within` exactly once and in order, however the annotations
 * overlap; an annotation that reaches beyond `within` counts as far as it lies inside.
 * `covering` keeps the order of `annotations`.
 */
export function segments<Annotation extends TextRange>(
  within: TextRange,
  annotations: readonly Annotation[],
): Segment<Annotation>[] {
  const inside = annotations.filter((annotation) => overlaps(annotation, within))
  const cuts = cutPoints(within, inside)
  return cuts.slice(1).map((end, index) => {
    const piece = { start: cuts[index] ?? within.start, end }
    return { ...piece, covering: inside.filter((annotation) => overlaps(annotation, piece)) }
  })
}

/** Every offset where something begins or ends, both ends of `within` included, in order. */
function cutPoints(within: TextRange, annotations: readonly TextRange[]): number[] {
  const points = annotations
    .flatMap(({ start, end }) => [start, end])
    .filter((point) => point > within.start && point < within.end)
  return [...new Set([within.start, ...points, within.end])].sort((a, b) => a - b)
}
