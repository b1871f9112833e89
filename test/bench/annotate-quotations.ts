import * as v from 'valibot'
import { atOnce } from '@/annotate/pace'
import { findQuotations } from '@/annotate/quotations/find-quotations'
import { read } from '@/annotate/reading/reading'
import { overlaps, type TextRange } from '@/text/range'
import { isHeldOut, readRecords } from './development-data'

const rangeSchema = v.object({ start: v.number(), end: v.number() })
const attributionSchema = v.object({
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  content: v.array(rangeSchema),
  source: v.array(rangeSchema),
})
const documentSchema = v.object({ text: v.string(), gold: v.array(attributionSchema) })
type Document = v.InferOutput<typeof documentSchema>
type Kind = Document['gold'][number]['kind']

type Predicted = {
  readonly kind: Kind
  readonly content: readonly TextRange[]
  readonly source: TextRange | null
}

type Rates = { readonly precision: number; readonly recall: number; readonly f1: number }

/** The rule of scoring that lies beside the material. */
type Scorer = (
  documents: readonly Document[],
  predict: (document: Document) => readonly Predicted[],
  kinds: readonly Kind[],
) => Promise<{ readonly content: Rates; readonly withSpeaker: Rates }>

const TASKS: readonly { name: string; kinds: readonly Kind[] }[] = [
  { name: 'direct', kinds: ['direct'] },
  { name: 'direct and mixed', kinds: ['direct', 'mixed'] },
  { name: 'all', kinds: ['direct', 'mixed', 'indirect'] },
]

/** Score the quotations found in the material in `folder`, and print it with the first misses. */
export async function scoreSets(folder: string, score: Scorer, misses: number): Promise<void> {
  const documents = await readRecords(folder, 'quotes_polnear_dev.jsonl', documentSchema)
  const tuned = documents.filter((_, at) => !isHeldOut(at))
  const heldOut = documents.filter((_, at) => isHeldOut(at))
  for (const [name, set] of Object.entries({ 'tuned on': tuned, 'held out': heldOut })) {
    for (const { name: task, kinds } of TASKS) {
      const { content, withSpeaker } = await score(set, predict, kinds)
      console.log(
        `${task}, ${name}: content ${format(content)}; and speaker ${format(withSpeaker)}`,
      )
    }
  }
  for (const miss of tuned.flatMap(describeMisses).slice(0, misses)) {
    console.log(miss)
  }
}

function predict({ text }: Document): Predicted[] {
  return atOnce(findQuotations(atOnce(read(text)))).quotations.map(
    ({ directness, parts, source }) => ({ kind: directness, content: parts, source }),
  )
}

function format({ precision, recall, f1 }: Rates): string {
  const [p, r, f] = [precision, recall, f1].map((rate) => rate.toFixed(1))
  return `${f} (${p} of what was found, ${r} of what is there)`
}

/** What was found and is not there, or is there and was not found, as its words. */
function describeMisses(document: Document): string[] {
  const { text, gold } = document
  const found = predict(document)
  const words = (ranges: readonly TextRange[]) =>
    ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const isNear = (a: { content: readonly TextRange[] }, b: { content: readonly TextRange[] }) =>
    a.content.some((one) => b.content.some((other) => overlaps(one, other)))
  return [
    ...found
      .filter((one) => !gold.some((other) => isNear(one, other)))
      .map(
        (one) => `+ ${one.kind} [${one.source ? words([one.source]) : ''}] ${words(one.content)}`,
      ),
    ...gold
      .filter((one) => !found.some((other) => isNear(one, other)))
      .map((one) => `- ${one.kind} [${words(one.source)}] ${words(one.content)}`),
    ...gold.flatMap((one) =>
      found
        .filter((other) => isNear(one, other))
        .sort((a, b) => apart(a, one) - apart(b, one))
        .slice(0, 1)
        .filter((other) => !sameSource(one.source, other.source))
        .map(
          (other) =>
            `~ ${one.kind} [${words(one.source)}] found [${other.source ? words([other.source]) : ''}] ${words(one.content)} // ${words(other.content)}`,
        ),
    ),
  ]
}

function sameSource(gold: readonly TextRange[], found: TextRange | null): boolean {
  if (gold.length === 0 || found === null) return gold.length === 0 && found === null
  return gold.some((one) => overlaps(one, found))
}

type WithContent = { readonly content: readonly TextRange[] }

/** How far the ends of two contents are from each other. */
function apart({ content: a }: WithContent, { content: b }: WithContent): number {
  const [start, end] = [
    (a[0]?.start ?? 0) - (b[0]?.start ?? 0),
    (a.at(-1)?.end ?? 0) - (b.at(-1)?.end ?? 0),
  ]
  return Math.abs(start) + Math.abs(end)
}
