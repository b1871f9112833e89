import { LABEL_COUNT } from './name-weights'

/** What a linear chain is scored with, beside its tokens (Lafferty, McCallum and Pereira, 2001). */
export type ChainWeights = {
  /** From label `a` to label `b` at `a * LABEL_COUNT + b`. */
  readonly transitions: ArrayLike<number>
  readonly first: ArrayLike<number>
  readonly last: ArrayLike<number>
}

/** The likeliest labels of a chain (Viterbi, 1967); `scores` has a row of labels for each token. */
export function likeliestLabels(
  scores: Float64Array,
  length: number,
  { transitions, first, last }: ChainWeights,
): Uint8Array {
  const best = new Float64Array(length * LABEL_COUNT)
  const from = new Uint8Array(length * LABEL_COUNT)
  for (let label = 0; label < LABEL_COUNT; label++) {
    best[label] = isAllowedFirst(label) ? (scores[label] ?? 0) + (first[label] ?? 0) : IMPOSSIBLE
  }
  for (let at = 1; at < length; at++) {
    const [row, before] = [at * LABEL_COUNT, (at - 1) * LABEL_COUNT]
    for (let label = 0; label < LABEL_COUNT; label++) {
      const previous = likeliestBefore(best, before, label, transitions)
      const edge = transitions[previous * LABEL_COUNT + label] ?? 0
      from[row + label] = previous
      best[row + label] = (best[before + previous] ?? 0) + edge + (scores[row + label] ?? 0)
    }
  }
  return walkBack(best, from, length, last)
}

/** From which label of the row at `before` the best way leads to `label`. */
function likeliestBefore(
  best: Float64Array,
  before: number,
  label: number,
  transitions: ArrayLike<number>,
): number {
  let [found, top] = [0, Number.NEGATIVE_INFINITY]
  for (let previous = 0; previous < LABEL_COUNT; previous++) {
    const edge = transitions[previous * LABEL_COUNT + label] ?? 0
    const score = (best[before + previous] ?? 0) + edge
    if (!isAllowed(previous, label) || score <= top) continue
    top = score
    found = previous
  }
  return found
}

function walkBack(
  best: Float64Array,
  from: Uint8Array,
  length: number,
  last: ArrayLike<number>,
): Uint8Array {
  const labels = new Uint8Array(length)
  const row = (length - 1) * LABEL_COUNT
  let label = 0
  for (let other = 1; other < LABEL_COUNT; other++) {
    const gain = (best[row + other] ?? 0) + (last[other] ?? 0)
    if (gain > (best[row + label] ?? 0) + (last[label] ?? 0)) label = other
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * LABEL_COUNT + label] ?? 0
  }
  return labels
}

/** How likely each label of each token is in a chain, by going forward and back; rows as `scores`. */
export function labelChances(
  scores: Float64Array,
  length: number,
  weights: ChainWeights,
): Float64Array {
  const chances = new Float64Array(length * LABEL_COUNT)
  const { alpha, beta, total } = forwardBackward(scores, length, weights)
  for (let i = 0; i < chances.length; i++) {
    chances[i] = Math.exp((alpha[i] ?? 0) + (beta[i] ?? 0) - total)
  }
  return chances
}

/** Logarithms of the sums over all ways to a label (with its score) and from it, and of all. */
export function forwardBackward(scores: Float64Array, length: number, weights: ChainWeights) {
  const alpha = goForward(scores, length, weights)
  const beta = goBack(scores, length, weights)
  const end = (length - 1) * LABEL_COUNT
  const ways = Float64Array.from({ length: LABEL_COUNT }, (_, label) => {
    return (alpha[end + label] ?? 0) + (weights.last[label] ?? 0)
  })
  return { alpha, beta, total: logSum(ways) }
}

function goForward(scores: Float64Array, length: number, { transitions, first }: ChainWeights) {
  const alpha = new Float64Array(length * LABEL_COUNT)
  const ways = new Float64Array(LABEL_COUNT)
  for (let label = 0; label < LABEL_COUNT; label++) {
    alpha[label] = isAllowedFirst(label) ? (scores[label] ?? 0) + (first[label] ?? 0) : IMPOSSIBLE
  }
  for (let i = LABEL_COUNT; i < alpha.length; i++) {
    const label = i % LABEL_COUNT
    const before = i - label - LABEL_COUNT
    for (let other = 0; other < LABEL_COUNT; other++) {
      const edge = transitions[other * LABEL_COUNT + label] ?? 0
      ways[other] = isAllowed(other, label) ? (alpha[before + other] ?? 0) + edge : IMPOSSIBLE
    }
    alpha[i] = logSum(ways) + (scores[i] ?? 0)
  }
  return alpha
}

function goBack(scores: Float64Array, length: number, { transitions, last }: ChainWeights) {
  const beta = new Float64Array(length * LABEL_COUNT)
  const ways = new Float64Array(LABEL_COUNT)
  for (let i = beta.length - 1; i >= 0; i--) {
    const label = i % LABEL_COUNT
    const after = i - label + LABEL_COUNT
    if (after >= beta.length) {
      beta[i] = last[label] ?? 0
      continue
    }
    for (let other = 0; other < LABEL_COUNT; other++) {
      const edge = transitions[label * LABEL_COUNT + other] ?? 0
      const onward = (scores[after + other] ?? 0) + (beta[after + other] ?? 0)
      ways[other] = isAllowed(label, other) ? edge + onward : IMPOSSIBLE
    }
    beta[i] = logSum(ways)
  }
  return beta
}

const IMPOSSIBLE = -1e9

/** A continuation (an even label above 0) follows only its own kind. */
export function isAllowed(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1
}

function isAllowedFirst(label: number): boolean {
  return label === 0 || label % 2 === 1
}

function logSum(values: Float64Array): number {
  let top = values[0] ?? 0
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}
