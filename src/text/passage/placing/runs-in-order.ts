/** Sought words that stand in one place of a text, in order, each with its like there; both by number. */
export type Run = {
  readonly words: readonly { readonly sought: number; readonly there: number }[]
}

/** More words than these between two sought ones, or a step back, and it is another place. */
const FAR = 50
/** Fewer words, or words that tell fewer bits, are no place beside another one. */
const FEWEST = 3
const LEAST_BITS = 16

/**
 * The sought words that stand anywhere in a text, cut where they go on in another place; scraps that
 * stand by themselves are left out.
 *
 * @param at the number of the word that each sought one stands at; -1 for none
 * @param weights how many bits each sought word tells
 */
export function runsInOrder(at: Int32Array, weights: Float64Array): Run[] {
  const runs: { sought: number; there: number }[][] = []
  for (const [sought, there] of at.entries()) {
    if (there < 0) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn = last && there > last.there && there - last.there <= FAR
    if (run && goesOn) run.push({ sought, there })
    else runs.push([{ sought, there }])
  }
  const bitsOf = (run: (typeof runs)[number]) =>
    run.reduce((bits, { sought }) => bits + (weights[sought] ?? 0), 0)
  const [best] = runs.toSorted((a, b) => bitsOf(b) - bitsOf(a))
  return runs
    .filter((run) => run === best || (run.length >= FEWEST && bitsOf(run) >= LEAST_BITS))
    .map((words) => ({ words }))
}
