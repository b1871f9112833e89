/** How much of what was found is right, how much of what is there was found, and their harmonic mean. */
type Rates = { readonly precision: number; readonly recall: number; readonly f1: number }

/** The rates of `right` among `found` and among `gold`. */
export function rates(right: number, found: number, gold: number): Rates {
  const precision = found ? right / found : 0
  const recall = gold ? right / gold : 0
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** "F1 88.1 (90.0 of what was found, 86.3 of what is there)", in per cent. */
export function formatRate({ precision, recall, f1 }: Rates): string {
  const percent = (rate: number) => (100 * rate).toFixed(1)
  return `F1 ${percent(f1)} (${percent(precision)} of what was found, ${percent(recall)} of what is there)`
}
