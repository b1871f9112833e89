import { forwardBackward, isAllowed } from '@/annotate/names/decode-run'
import { FEATURE_BITS, LABEL_COUNT } from '@/annotate/names/name-weights'
import { seededRandom } from './seeded-random'

/** A run of tokens to learn from: the features of all tokens, where those of each begin, labels. */
export type Example = {
  readonly features: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
  readonly weight: number
}

export type TrainedChain = ChainOfNumbers & { readonly rows: Float32Array }

export type TrainingSettings = {
  readonly epochs: number
  readonly rate: number
  /** How strongly weights are drawn to zero (L1). */
  readonly l1: number
  /** Of the order in which examples come. */
  readonly seed: number
  readonly onEpoch?: (epoch: number, loss: number, chain: TrainedChain) => void
}

/**
 * Learn a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) example by
 * example with AdaGrad (Duchi, Hazan and Singer, 2011) and L1 by soft thresholds where a weight is
 * touched. The same examples and seed give the same weights.
 */
export function trainChain(examples: readonly Example[], settings: TrainingSettings): TrainedChain {
  const chain = {
    rows: new Float32Array(LABEL_COUNT * 2 ** FEATURE_BITS),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    first: new Float32Array(LABEL_COUNT),
    last: new Float32Array(LABEL_COUNT),
  }
  const steps = {
    ...settings,
    rows: new Float32Array(chain.rows.length),
    edges: new Float32Array(3 * chain.transitions.length),
  }
  const order = Int32Array.from(examples, (_, index) => index)
  const random = seededRandom(settings.seed)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const index of order) {
      const example = examples[index]
      if (example !== undefined) loss += learn(chain, example, steps)
    }
    settings.onEpoch?.(epoch, loss / examples.length, chain)
  }
  return chain
}

type Steps = TrainingSettings & { readonly rows: Float32Array; readonly edges: Float32Array }

function learn(chain: TrainedChain, example: Example, steps: Steps): number {
  const length = example.labels.length
  const scores = scoreExample(chain, example)
  const { alpha, beta, total } = forwardBackward(scores, length, chain)
  const gradient = new Float64Array(LABEL_COUNT)
  let gold = 0
  for (let at = 0; at < length; at++) {
    const label = example.labels[at] ?? 0
    gold += scores[at * LABEL_COUNT + label] ?? 0
    for (let other = 0; other < LABEL_COUNT; other++) {
      const i = at * LABEL_COUNT + other
      const chance = Math.exp((alpha[i] ?? 0) + (beta[i] ?? 0) - total)
      gradient[other] = example.weight * (chance - (other === label ? 1 : 0))
    }
    updateRows(chain.rows, example, at, gradient, steps)
  }
  return total - gold - learnEdges(chain, example, { scores, alpha, beta, total }, steps)
}

function scoreExample({ rows }: TrainedChain, { features, starts, labels }: Example): Float64Array {
  const scores = new Float64Array(labels.length * LABEL_COUNT)
  for (let at = 0; at < labels.length; at++) {
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
      const row = (features[i] ?? 0) * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) {
        const target = at * LABEL_COUNT + label
        scores[target] = (scores[target] ?? 0) + (rows[row + label] ?? 0)
      }
    }
  }
  return scores
}

function updateRows(
  rows: Float32Array,
  { features, starts }: Example,
  at: number,
  gradient: Float64Array,
  steps: Steps,
) {
  for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
    const row = (features[i] ?? 0) * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      const slope = gradient[label] ?? 0
      if (Math.abs(slope) > 1e-4) step(rows, steps.rows, row + label, slope, steps)
    }
  }
}

/** What slopes are added to from the start, so that the first ones do not decide. */
const STEADIED = 1

/** Move one weight against its slope, and by the threshold towards zero. */
function step(
  weights: Float32Array,
  sums: Float32Array,
  index: number,
  slope: number,
  { rate, l1 }: { readonly rate: number; readonly l1: number },
) {
  const sum = (sums[index] ?? 0) + slope * slope
  sums[index] = sum
  const size = rate / Math.sqrt(STEADIED + sum)
  const moved = (weights[index] ?? 0) - size * slope
  const threshold = size * l1
  weights[index] =
    moved > threshold ? moved - threshold : moved < -threshold ? moved + threshold : 0
}

type Sums = {
  readonly scores: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
  readonly total: number
}

/** Learn what leads from label to label; gives the score of the right way's edges. */
function learnEdges(chain: ChainOfNumbers, example: Example, sums: Sums, steps: Steps): number {
  const { labels, weight } = example
  const [first, last] = [labels[0] ?? 0, labels[labels.length - 1] ?? 0]
  const free = { rate: steps.rate, l1: 0 }
  const slopes = new Float64Array(LABEL_COUNT * LABEL_COUNT)
  let gold = (chain.first[first] ?? 0) + (chain.last[last] ?? 0)
  for (let at = 1; at < labels.length; at++) {
    const edge = (labels[at - 1] ?? 0) * LABEL_COUNT + (labels[at] ?? 0)
    gold += chain.transitions[edge] ?? 0
    slopes[edge] = (slopes[edge] ?? 0) - weight
    addChances(slopes, chain, sums, at, weight)
  }
  slopes.forEach((slope, i) => {
    if (slope !== 0) step(chain.transitions, steps.edges, i, slope, free)
  })
  const end = (labels.length - 1) * LABEL_COUNT
  for (let label = 0; label < LABEL_COUNT; label++) {
    const begins = weight * (chanceAt(sums, label) - (label === first ? 1 : 0))
    step(chain.first, steps.edges, slopes.length + label, begins, free)
    const ends = weight * (chanceAt(sums, end + label) - (label === last ? 1 : 0))
    step(chain.last, steps.edges, 2 * slopes.length + label, ends, free)
  }
  return gold
}

/** Add how likely each edge into token `at` is. */
function addChances(
  slopes: Float64Array,
  chain: ChainOfNumbers,
  { scores, alpha, beta, total }: Sums,
  at: number,
  weight: number,
) {
  const [before, row] = [(at - 1) * LABEL_COUNT, at * LABEL_COUNT]
  for (let i = 0; i < slopes.length; i++) {
    const b = i % LABEL_COUNT
    const a = (i - b) / LABEL_COUNT
    if (!isAllowed(a, b)) continue
    const into = (alpha[before + a] ?? 0) + (chain.transitions[i] ?? 0)
    const onward = (scores[row + b] ?? 0) + (beta[row + b] ?? 0)
    slopes[i] = (slopes[i] ?? 0) + weight * Math.exp(into + onward - total)
  }
}

function chanceAt({ alpha, beta, total }: Sums, index: number): number {
  return Math.exp((alpha[index] ?? 0) + (beta[index] ?? 0) - total)
}

type ChainOfNumbers = {
  readonly transitions: Float32Array
  readonly first: Float32Array
  readonly last: Float32Array
}

function shuffle(order: Int32Array, random: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [order[i] ?? 0, order[j] ?? 0]
    order[i] = b
    order[j] = a
  }
}
