import { type Paced, PIECE } from './pace'

/** So many items are sorted, or put together, before it gives way. */
const RUN = 4 * PIECE

/** The items in the order that `compare` gives, those that are alike as they were; it gives way in between. */
export function* pacedSort<Item extends object>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Paced<Item[]> {
  let runs: Item[][] = []
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare))
    }
    runs = longer
  }
  return runs[0] ?? []
}

function* merged<Item extends object>(
  left: Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Paced<Item[]> {
  if (right.length === 0) return left
  const all: Item[] = []
  let [a, b] = [0, 0]
  while (all.length < left.length + right.length) {
    const [first, second] = [left[a], right[b]]
    const isSecond = first === undefined || (second !== undefined && compare(first, second) > 0)
    const next = isSecond ? second : first
    if (next === undefined) break
    if (isSecond) b++
    else a++
    all.push(next)
    if (all.length % RUN === 0) yield
  }
  return all
}
