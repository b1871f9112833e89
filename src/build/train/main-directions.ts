import { seededRandom } from './seeded-random'

export type SparseRow = { readonly columns: Int32Array; readonly values: Float64Array }
export type SparseRows = { readonly columns: number; readonly rows: readonly SparseRow[] }

const ROUNDS = 4

/**
 * Each row in the `count` main directions of a matrix, by subspace iteration from a seeded start
 * (Halko, Martinsson and Tropp, 2011), scaled to length 1.
 */
export function mainDirections(
  { columns, rows }: SparseRows,
  count: number,
  seed: number,
): Float64Array[] {
  const random = seededRandom(seed)
  let basis: Float64Array[] = Array.from({ length: columns }, () =>
    Float64Array.from({ length: count }, () => random() - 0.5),
  )
  for (let round = 0; round < ROUNDS; round++) {
    makeOrthonormal(basis, count)
    const images = rows.map((row) => imageOf(row, basis, count))
    basis = backImage(rows, images, columns, count)
  }
  makeOrthonormal(basis, count)
  return rows.map((row) => unit(imageOf(row, basis, count)))
}

function imageOf(
  { columns, values }: SparseRow,
  basis: readonly Float64Array[],
  count: number,
): Float64Array {
  const image = new Float64Array(count)
  columns.forEach((column, i) => {
    const vector = basis[column]
    const value = values[i] ?? 0
    if (vector === undefined) return
    for (let d = 0; d < count; d++) image[d] = (image[d] ?? 0) + value * (vector[d] ?? 0)
  })
  return image
}

function backImage(
  rows: readonly SparseRow[],
  images: readonly Float64Array[],
  size: number,
  count: number,
): Float64Array[] {
  const basis = Array.from({ length: size }, () => new Float64Array(count))
  rows.forEach(({ columns, values }, index) => {
    const image = images[index]
    if (image === undefined) return
    columns.forEach((column, i) => {
      const vector = basis[column]
      const value = values[i] ?? 0
      if (vector === undefined) return
      for (let d = 0; d < count; d++) vector[d] = (vector[d] ?? 0) + value * (image[d] ?? 0)
    })
  })
  return basis
}

/** Gram and Schmidt's way, direction by direction. */
function makeOrthonormal(basis: readonly Float64Array[], count: number) {
  for (let d = 0; d < count; d++) {
    for (let before = 0; before < d; before++) {
      const shared = product(basis, d, before)
      for (const vector of basis) vector[d] = (vector[d] ?? 0) - shared * (vector[before] ?? 0)
    }
    const length = Math.sqrt(product(basis, d, d))
    for (const vector of basis) vector[d] = length > 0 ? (vector[d] ?? 0) / length : 0
  }
}

function product(basis: readonly Float64Array[], a: number, b: number): number {
  return basis.reduce((sum, vector) => sum + (vector[a] ?? 0) * (vector[b] ?? 0), 0)
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map((value) => value / length) : vector
}
