import { foldCluster, isMark } from './fold-cluster'
import type { TextRange } from './range'
import { unitsAt } from './units-at'

/**
 * A text in the form in which wordings are compared, with the way back: folded unit `i` comes from
 * the source units `starts[i]` up to `ends[i]`. Both only ever grow.
 */
export type FoldedText = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * Fold away what printing, copying and typing change: normal form (NFKD, Unicode Standard
 * Annex 15), case, the shape of quotes, dashes and ellipses, how much and which white space, and
 * all that is invisible. Every run of white space becomes one space, every run of dashes one dash.
 */
export function foldText(source: string): FoldedText {
  const out = new Folding(source.length)
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at)
    const end = clusterEnd(source, at)
    if (unit < 128 && end === at + 1) {
      const folded = ASCII[unit] ?? 0
      if (folded !== 0) out.add(folded, at, end)
    } else {
      out.addAll(foldCluster(source.slice(at, end)), at, end)
    }
    at = end
  }
  return out.text()
}

/** The stretch of the source that the folded units of `range` come from; `range` is not empty. */
export function sourceRange({ starts, ends }: FoldedText, range: TextRange): TextRange {
  return { start: starts[range.start] ?? 0, end: ends[range.end - 1] ?? 0 }
}

/** The folded units that come from the source units of `range`, without white space at its ends. */
export function foldedRange({ text, starts, ends }: FoldedText, range: TextRange): TextRange {
  let start = firstAbove(ends, range.start)
  let end = Math.max(start, firstAbove(starts, range.end - 1))
  while (start < end && text.charCodeAt(start) === SPACE) start++
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--
  return { start, end }
}

const SPACE = 0x20
const DASH = 0x2d

/** What becomes of each ASCII unit; 0 is left out. */
const ASCII = Uint16Array.from({ length: 128 }, (_, unit) => {
  const folded = foldCluster(String.fromCharCode(unit))
  return folded === '' ? 0 : folded.charCodeAt(0)
})

/** Marks beyond this many belong to a cluster of their own, so that hostile stacks stay cheap. */
const LONGEST_CLUSTER = 32

/** Where the character at `at` ends, with the combining marks that follow it. */
function clusterEnd(source: string, at: number): number {
  let end = at + unitsAt(source, at)
  while (end < source.length && end - at < LONGEST_CLUSTER) {
    if (source.charCodeAt(end) < 0x300) return end
    const point = source.codePointAt(end) ?? 0
    if (!isMark(point)) return end
    end += point > 0xffff ? 2 : 1
  }
  return end
}

/** The first index whose value is above `limit`; the length if there is none. */
function firstAbove(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Folded units as they come in, with where each is from. */
class Folding {
  private units: Uint16Array
  private starts: Int32Array
  private ends: Int32Array
  private length = 0

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
  }

  /** Add a unit; a space after a space and a dash after a dash are one with it. */
  add(unit: number, start: number, end: number) {
    const last = this.length - 1
    const joins = (unit === SPACE || unit === DASH) && last >= 0 && this.units[last] === unit
    if (joins) this.ends[last] = end
    else this.append(unit, start, end)
  }

  /** Add units that all come from the same stretch. */
  addAll(units: string, start: number, end: number) {
    if (units.length === 1) this.add(units.charCodeAt(0), start, end)
    else for (let i = 0; i < units.length; i++) this.append(units.charCodeAt(i), start, end)
  }

  private append(unit: number, start: number, end: number) {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  text(): FoldedText {
    const pieces: string[] = []
    for (let at = 0; at < this.length; at += 8192) {
      const units = this.units.subarray(at, Math.min(at + 8192, this.length))
      // Spreading a typed array takes ten times as long.
      pieces.push(Reflect.apply(String.fromCharCode, null, units))
    }
    return {
      text: pieces.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    }
  }

  private grow() {
    const capacity = this.units.length * 2 + 32
    const [units, starts, ends] = [this.units, this.starts, this.ends]
    this.units = new Uint16Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.units.set(units)
    this.starts.set(starts)
    this.ends.set(ends)
  }
}
