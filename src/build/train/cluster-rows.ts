import { seededRandom } from './seeded-random'

const ROUNDS = 12

export type Clusters = { readonly clusters: Int32Array; readonly centres: Float64Array[] }

/** Put rows into `count` clusters by k-means (Lloyd, 1982), from a seeded choice of rows. */
export function clusterRows(rows: readonly Float64Array[], count: number, seed: number): Clusters {
  const random = seededRandom(seed)
  const clusters = new Int32Array(rows.length)
  let centres: Float64Array[] = Array.from(
    { length: count },
    () => rows[Math.floor(random() * rows.length)]?.slice() ?? new Float64Array(0),
  )
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((row, index) => {
      clusters[index] = nearest(row, centres)
    })
    centres = means(rows, clusters, centres)
  }
  return { clusters, centres }
}

function nearest(row: Float64Array, centres: readonly Float64Array[]): number {
  let [found, least] = [0, Number.POSITIVE_INFINITY]
  centres.forEach((centre, index) => {
    let distance = 0
    for (let d = 0; d < row.length; d++) distance += ((row[d] ?? 0) - (centre[d] ?? 0)) ** 2
    if (distance >= least) return
    least = distance
    found = index
  })
  return found
}

/** The mean of each cluster; one that is empty stays where it was. */
function means(
  rows: readonly Float64Array[],
  clusters: Int32Array,
  before: readonly Float64Array[],
): Float64Array[] {
  const sizes = new Int32Array(before.length)
  const sums = before.map((centre) => new Float64Array(centre.length))
  rows.forEach((row, index) => {
    const cluster = clusters[index] ?? 0
    sizes[cluster] = (sizes[cluster] ?? 0) + 1
    const sum = sums[cluster]
    if (sum !== undefined)
      for (let d = 0; d < row.length; d++) sum[d] = (sum[d] ?? 0) + (row[d] ?? 0)
  })
  return sums.map((sum, cluster) => {
    const size = sizes[cluster] ?? 0
    return size > 0 ? sum.map((value) => value / size) : (before[cluster] ?? sum)
  })
}
