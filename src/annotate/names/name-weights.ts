import { type HashedSet, hashedSet } from './hashed-set'

/** What a token is to a name: outside, its beginning or its continuation, by kind of name. */
export const NAME_LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const
export const LABEL_COUNT = NAME_LABELS.length

/** The lists of names and words, in the order in which their bits are numbered. */
export const LIST_NAMES = [
  'female-name',
  'male-name',
  'surname',
  'city',
  'country',
  'region',
  'demonym',
  'organisation',
  'club',
  'organisation-word',
  'place-word',
  'role',
] as const
export type ListName = (typeof LIST_NAMES)[number]

/** The longest entry of a list that is looked up, in tokens. */
export const LONGEST_ENTRY = 5

/** Words by what stands around them in text: each has a fine class and, through it, a coarse one. */
export type WordClasses = {
  /** Places of words in a row of `size`, in order, and the fine class of each. */
  readonly size: number
  readonly classAt: ReadonlyMap<number, number>
  readonly coarse: Uint8Array
}

/** All that the finder of names has learned. */
export type NameWeights = {
  readonly lists: readonly HashedSet[]
  /** The first words of entries of several words. */
  readonly openings: HashedSet
  readonly classes: WordClasses
  /** Hashed features: where the row of one stands in `rows` by open addressing, or -1. */
  readonly slots: Int32Array
  readonly features: Int32Array
  /** For each row a weight for each label. */
  readonly rows: Float32Array
  /** From label to label, and from the edge of a run of capitals into and out of one. */
  readonly transitions: Float32Array
  readonly first: Float32Array
  readonly last: Float32Array
}

/** How many hashed features are told apart. */
export const FEATURE_BITS = 20

/** The first four bytes of a file of weights. */
export const WEIGHTS_MARK = 0x4c4e5732

/**
 * Read weights as `formatNameWeights` of the training writes them, unpacked; throws on anything
 * else, since they are part of the program.
 */
export function parseNameWeights(bytes: Uint8Array): NameWeights {
  const input = new ByteReader(bytes)
  const mark = input.whole32()
  if (mark !== WEIGHTS_MARK) throw new Error(`not weights of names: they begin with ${mark}`)
  const lists = LIST_NAMES.map(() => readSet(input))
  const openings = readSet(input)
  const classes = readClasses(input)
  const step = input.real()
  const transitions = input.reals(LABEL_COUNT * LABEL_COUNT)
  const first = input.reals(LABEL_COUNT)
  const last = input.reals(LABEL_COUNT)
  const features = Int32Array.from(input.increasing())
  const rows = readRows(input, features.length, step)
  const slots = slotsFor(features)
  return { lists, openings, classes, slots, features, rows, transitions, first, last }
}

/** Where the row of a feature begins in `rows`; -1 for one that says nothing. */
export function rowOf({ slots, features }: NameWeights, feature: number): number {
  const mask = slots.length - 1
  let slot = feature & mask
  for (;;) {
    const row = slots[slot] ?? -1
    if (row < 0 || features[row] === feature) return row < 0 ? -1 : row * LABEL_COUNT
    slot = (slot + 1) & mask
  }
}

function slotsFor(features: Int32Array): Int32Array {
  let length = 1024
  while (length < 2 * features.length) length *= 2
  const slots = new Int32Array(length).fill(-1)
  features.forEach((feature, row) => {
    let slot = feature & (length - 1)
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (length - 1)
    slots[slot] = row
  })
  return slots
}

function readSet(input: ByteReader): HashedSet {
  const size = input.whole()
  return hashedSet(size, input.increasing())
}

function readClasses(input: ByteReader): WordClasses {
  const size = input.whole()
  const places = input.increasing()
  const classAt = new Map(places.map((place) => [place, input.byte()]))
  const coarse = Uint8Array.from({ length: 256 }, () => input.byte())
  return { size, classAt, coarse }
}

/** Weights are kept label by label as whole steps: bytes alike stand together. */
function readRows(input: ByteReader, count: number, step: number): Float32Array {
  const rows = new Float32Array(count * LABEL_COUNT)
  for (let label = 0; label < LABEL_COUNT; label++) {
    for (let row = 0; row < count; row++) {
      rows[row * LABEL_COUNT + label] = ((input.byte() << 24) >> 24) * step
    }
  }
  return rows
}

class ByteReader {
  private at = 0
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    return this.view.getUint8(this.at++)
  }

  whole32(): number {
    this.at += 4
    return this.view.getUint32(this.at - 4)
  }

  real(): number {
    this.at += 4
    return this.view.getFloat32(this.at - 4)
  }

  reals(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => this.real())
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  whole(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }

  /** Numbers in order, kept as what is between them. */
  increasing(): number[] {
    let value = 0
    return Array.from({ length: this.whole() }, () => {
      value += this.whole()
      return value
    })
  }
}
