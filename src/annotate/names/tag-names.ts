import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { labelChances, likeliestLabels } from './decode-run'
import { type NameEvidence, nameEvidence, nameFeatures } from './name-features'
import { type NameRun, nameRuns } from './name-runs'
import { LABEL_COUNT, type NameWeights, rowOf } from './name-weights'

/** What a name can be the name of. */
export type NameKind = 'person' | 'organisation' | 'place'

/** Tokens from `first` up to `end` that are taken for a name, and how likely that is. */
export type TaggedName = NameRun & { readonly kind: NameKind; readonly chance: number }

/** The names of a text, in order, as the learned weights have it. */
export function* tagNames(reading: Reading, weights: NameWeights): Paced<TaggedName[]> {
  const evidence = yield* nameEvidence(reading, weights)
  const runs = yield* nameRuns(reading, evidence.facts)
  return yield* pacedFlatMap(runs, (run) => tagRun(evidence, run, weights), RUNS)
}

/** After so many runs it gives way: each has several tokens, with dozens of features each. */
const RUNS = 40

function tagRun(evidence: NameEvidence, run: NameRun, weights: NameWeights): TaggedName[] {
  const length = run.end - run.first
  const scores = scoreRun(evidence, run, weights)
  const labels = likeliestLabels(scores, length, weights)
  if (labels.every((label) => label === 0)) return []
  const chances = labelChances(scores, length, weights)
  const found: TaggedName[] = []
  for (let at = 0; at < length; at++) {
    const kind = KIND_OF_LABEL[labels[at] ?? 0]
    if (kind === undefined || kind === null) continue
    const first = at
    let chance = chances[at * LABEL_COUNT + (labels[at] ?? 0)] ?? 0
    while (at + 1 < length && isContinuation(labels[at + 1] ?? 0)) {
      at++
      chance = Math.min(chance, chances[at * LABEL_COUNT + (labels[at] ?? 0)] ?? 0)
    }
    found.push({ first: run.first + first, end: run.first + at + 1, kind, chance })
  }
  return found
}

const KIND_OF_LABEL = [
  null,
  'person',
  'person',
  'organisation',
  'organisation',
  'place',
  'place',
] as const

function isContinuation(label: number): boolean {
  return label > 0 && label % 2 === 0
}

/** How much less "outside" is worth than learned: that finds more, and of what is found less is right. */
const CAUTION = 0.5

function scoreRun(evidence: NameEvidence, run: NameRun, weights: NameWeights): Float64Array {
  const { rows } = weights
  const scores = new Float64Array((run.end - run.first) * LABEL_COUNT)
  const features: number[] = []
  for (let at = run.first; at < run.end; at++) {
    const base = (at - run.first) * LABEL_COUNT
    scores[base] = -CAUTION
    nameFeatures(evidence, run, at, features)
    for (const feature of features) {
      const row = rowOf(weights, feature)
      if (row < 0) continue
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[base + label] = (scores[base + label] ?? 0) + (rows[row + label] ?? 0)
      }
    }
  }
  return scores
}
