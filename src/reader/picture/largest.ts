/** The largest number from 1 to `most` that passes, where all smaller ones do too; 0 if none does. */
export function largest(most: number, passes: (count: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}
