import type { FoldedText } from './fold-text'

const MARK = /^\p{M}$/u

/** Fold accents away too, for searching: what is left of a letter is its base (Unicode normal form D). */
export function foldAccents({ text, starts, ends }: FoldedText): FoldedText {
  const units: string[] = []
  const kept: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (MARK.test(unit)) continue
    units.push(unit < '\u0080' ? unit : unit.normalize('NFD').charAt(0))
    kept.push(at)
  }
  return {
    text: units.join(''),
    starts: Int32Array.from(kept, (at) => starts[at] ?? 0),
    ends: Int32Array.from(kept, (at) => ends[at] ?? 0),
  }
}
