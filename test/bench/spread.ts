/** The middle of several measurements, with the least and the greatest. */
export type Spread = { readonly median: number; readonly least: number; readonly greatest: number }

/** @throws when there is nothing to take the middle of. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  const [least, greatest] = [sorted[0], sorted.at(-1)]
  const [below, above] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]]
  if (least === undefined || greatest === undefined || below === undefined || above === undefined) {
    throw new Error('There is no middle of nothing')
  }
  return { median: (below + above) / 2, least, greatest }
}

/** "824 (810–901)", or "824" where nothing differed. */
export function formatSpread(spread: Spread, format: (value: number) => string): string {
  const [median, least, greatest] = [spread.median, spread.least, spread.greatest].map(format)
  return least === greatest ? `${median}` : `${median} (${least}–${greatest})`
}
