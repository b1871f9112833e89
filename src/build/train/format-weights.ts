import { placeOf, placesFor } from '@/annotate/names/hashed-set'
import {
  LABEL_COUNT,
  LIST_NAMES,
  type ListName,
  WEIGHTS_MARK,
  type WordClasses,
} from '@/annotate/names/name-weights'
import type { TrainedChain } from './crf-trainer'

/** How many rows of weights are kept, and in how many steps on either side of zero. */
const MOST_ROWS = 36_000
const STEPS = 24

export type Lists = ReadonlyMap<ListName, ReadonlySet<string>>

/** What was learned as the bytes that `parseNameWeights` reads. */
export function formatNameWeights(
  lists: Lists,
  classes: WordClasses,
  chain: TrainedChain,
): Uint8Array {
  const out = new ByteWriter()
  out.whole32(WEIGHTS_MARK)
  for (const name of LIST_NAMES) writeSet(out, lists.get(name) ?? new Set())
  writeSet(out, openingsOf(lists))
  out.whole(classes.size)
  out.increasing([...classes.classAt.keys()])
  for (const fine of classes.classAt.values()) out.byte(fine)
  for (const coarse of classes.coarse) out.byte(coarse)
  writeChain(out, chain)
  return out.bytes()
}

function writeSet(out: ByteWriter, entries: ReadonlySet<string>) {
  const size = placesFor(entries.size)
  out.whole(size)
  const places = new Set([...entries].map((entry) => placeOf(entry, size)))
  out.increasing([...places].sort((a, b) => a - b))
}

/** The first words of all entries of several words. */
function openingsOf(lists: Lists): Set<string> {
  const entries = [...lists.values()].flatMap((list) => [...list])
  return new Set(
    entries.filter((entry) => entry.includes(' ')).map((entry) => entry.split(' ')[0] ?? ''),
  )
}

function writeChain(out: ByteWriter, chain: TrainedChain) {
  const kept = strongestRows(chain.rows)
  let most = 0
  for (const row of kept)
    for (const weight of rowAt(chain.rows, row)) most = Math.max(most, Math.abs(weight))
  // The few strongest weights may be cut, so that the many are told apart.
  const step = Math.min(most, CUT_WEIGHT) / STEPS
  out.real(step)
  for (const edges of [chain.transitions, chain.first, chain.last])
    for (const edge of edges) out.real(edge)
  out.increasing(kept)
  for (let label = 0; label < LABEL_COUNT; label++) {
    for (const row of kept) {
      const steps = Math.round((chain.rows[row * LABEL_COUNT + label] ?? 0) / step)
      out.byte(Math.max(-STEPS, Math.min(STEPS, steps)) & 0xff)
    }
  }
}

const CUT_WEIGHT = 3

/** The rows with the greatest weights, in order. */
function strongestRows(rows: Float32Array): number[] {
  const strength = Float64Array.from({ length: rows.length / LABEL_COUNT }, (_, row) =>
    rowAt(rows, row).reduce((sum, weight) => sum + weight * weight, 0),
  )
  const used = Array.from(strength.keys()).filter((row) => (strength[row] ?? 0) > 0)
  used.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
  return used.slice(0, MOST_ROWS).sort((a, b) => a - b)
}

function rowAt(rows: Float32Array, row: number): Float32Array {
  return rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)
}

class ByteWriter {
  private readonly written: number[] = []

  byte(value: number) {
    this.written.push(value & 0xff)
  }

  whole32(value: number) {
    for (const shift of [24, 16, 8, 0]) this.byte(value >>> shift)
  }

  real(value: number) {
    const view = new DataView(new ArrayBuffer(4))
    view.setFloat32(0, value)
    this.whole32(view.getUint32(0))
  }

  whole(value: number) {
    let rest = value
    for (; rest >= 0x80; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 0x80)
    this.byte(rest)
  }

  increasing(values: readonly number[]) {
    this.whole(values.length)
    let before = 0
    for (const value of values) {
      this.whole(value - before)
      before = value
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.written)
  }
}
