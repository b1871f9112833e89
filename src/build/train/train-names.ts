import { parseNameWeights } from '@/annotate/names/name-weights'
import { type TrainedChain, trainChain } from './crf-trainer'
import { examplesOf, inCapitals, likeTitle } from './examples'
import { formatNameWeights, type Lists } from './format-weights'
import type { LabelledText } from './labelled-text'
import { learnWordClasses } from './word-classes'

export type Material = {
  readonly texts: readonly LabelledText[]
  /** Free text without labels, for classes of words. */
  readonly unlabelled: readonly string[]
  readonly lists: Lists
}

export type TrainSettings = {
  readonly epochs: number
  readonly rate: number
  readonly l1: number
  readonly seed: number
  readonly say: (line: string) => void
}

/** Learn to find names; gives the bytes of the weights. */
export function trainNames(material: Material, settings: TrainSettings): Uint8Array {
  const { say, seed } = settings
  const classes = learnWordClasses(
    [...material.unlabelled, ...material.texts.map(({ text }) => text)],
    seed,
  )
  say(`${classes.classAt.size} words with a class`)
  const untrained = emptyChain()
  const knowledge = parseNameWeights(formatNameWeights(material.lists, classes, untrained))
  const examples = withCopies(material.texts).flatMap((text) => examplesOf(text, knowledge))
  say(`${examples.length} runs of capitals to learn from`)
  const chain = trainChain(examples, {
    ...settings,
    onEpoch: (epoch, loss) => say(`epoch ${epoch}: loss ${loss.toFixed(4)}`),
  })
  return formatNameWeights(material.lists, classes, chain)
}

/** Every so many texts in capitals and like a title as well: headlines are written so. */
const EVERY = 4
const COPY_WEIGHT = 0.4

function withCopies(texts: readonly LabelledText[]): LabelledText[] {
  return texts.flatMap((text, index) => {
    const weight = text.weight * COPY_WEIGHT
    const copy =
      index % EVERY === 0
        ? inCapitals(text, weight)
        : index % EVERY === 1
          ? likeTitle(text, weight)
          : null
    return copy === null ? [text] : [text, copy]
  })
}

function emptyChain(): TrainedChain {
  const none = new Float32Array(0)
  const edges = new Float32Array(49)
  return { rows: none, transitions: edges, first: new Float32Array(7), last: new Float32Array(7) }
}
