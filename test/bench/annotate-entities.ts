import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import * as v from 'valibot'
import { findEntities } from '@/annotate/entities/find-entities'
import { type JoinedMentions, joinMentions } from '@/annotate/entities/join-mentions'
import type { NameWeights } from '@/annotate/names/name-weights'
import { readNameWeights } from '@/annotate/names/read-name-weights'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'
import { isHeldOut } from './development-data'
import { givenHeads, type Parsed, parsedSchema } from './given-heads'

/** The rules of scoring that lie beside the material. */
export type Scorers = {
  readonly scoreEntities: (
    documents: readonly Marked[],
    predict: (document: Marked) => readonly Predicted[],
  ) => Promise<Rates>
  readonly scoreCoreference: (
    documents: readonly ParsedText[],
    predict: (document: ParsedText, mentions: readonly Gold[]) => readonly string[],
  ) => Promise<Rates & { readonly mentions: number; readonly pronouns: Rates }>
}

type Rates = { readonly precision: number; readonly recall: number; readonly f1: number }
type Predicted = { readonly start: number; readonly end: number; readonly type: string }

/** What else finds names in a text. */
export type NamePeer = {
  readonly name: string
  readonly find: (text: string) => readonly Predicted[]
}

const goldSchema = v.looseObject({
  start: v.number(),
  end: v.number(),
  type: v.string(),
  cluster: v.optional(v.string()),
  named: v.optional(v.boolean()),
})
const markedSchema = v.object({ id: v.string(), text: v.string(), gold: v.array(goldSchema) })
const parsedTextSchema = v.object({ ...markedSchema.entries, ...parsedSchema.entries })
type Gold = v.InferOutput<typeof goldSchema>
type Marked = v.InferOutput<typeof markedSchema>
type ParsedText = v.InferOutput<typeof parsedTextSchema>

const SETS = [
  { name: 'WikiGold, never learned from', file: 'ner_wikigold.jsonl', ids: /./ },
  { name: 'PUD, news', file: 'ner_uner_pud.jsonl', ids: /^uner_pud-n/ },
  { name: 'PUD, Wikipedia', file: 'ner_uner_pud.jsonl', ids: /^uner_pud-w/ },
  { name: 'GUM, news and interviews', file: 'ner_gum.jsonl', ids: /^GUM_(news|interview)/ },
]

/**
 * Score entities and coreference on the material in `folder` with the weights in a file, and the
 * names that peers find; the lines of a table. Which sets the weights have seen is for the caller to know.
 */
export async function scoreEntitiesAndMentions(
  folder: string,
  weightsFile: string,
  scorers: Scorers,
  peers: readonly NamePeer[] = [],
): Promise<string[]> {
  const weights = await readNameWeights(readFileSync(weightsFile))
  const lines = ['| set | precision | recall | F1 |', '|---|---|---|---|']
  for (const { name, file, ids } of SETS) {
    const documents = markedTexts(`${folder}/data/${file}`).filter(({ id }) => ids.test(id))
    lines.push(row(name, await scorers.scoreEntities(documents, (it) => namesIn(it.text, weights))))
    for (const peer of peers) {
      const scores = await scorers.scoreEntities(documents, (it) => peer.find(it.text))
      lines.push(row(`${name}: ${peer.name}`, scores))
    }
  }
  const news = parsedTexts(`${folder}/data/gum_wikinews.jsonl`)
  const other = parsedTexts(`${folder}/data/gum_other.jsonl`)
  for (const [name, set] of [
    ['Wikinews', news],
    ['Wikinews, looked at', news.filter((_, at) => !isHeldOut(at))],
    ['Wikinews, held out', news.filter((_, at) => isHeldOut(at))],
    ['other GUM', other],
    ['other GUM, held out', other.filter((_, at) => isHeldOut(at))],
  ] as const) {
    const named = { right: 0, all: 0 }
    const scores = await scorers.scoreCoreference(set, (document, mentions) => {
      const joined = mentionsIn(document.text, weights)
      const labels = mentions.map((mention, at) => {
        return clusterOf(document, mention, joined) ?? `alone ${at}`
      })
      countNamed(document, mentions, labels, named)
      return labels
    })
    lines.push(row(`${name}: B³ on ${scores.mentions} given mentions`, scores))
    lines.push(row(`${name}: he, she with the right name and no wrong one`, scores.pronouns))
    const share = ((100 * named.right) / named.all).toFixed(1)
    lines.push(`| ${name}: he, she with the right name in the cluster | | ${share} | |`)
  }
  lines.push(`Speed: ${speed(news, weights)} words a second on one core`)
  return lines
}

const HE_OR_SHE = /^(?:he|she|him|her|his|hers)$/i

/** Count those that stand for somebody named, and those of them that are joined with a name of theirs. */
function countNamed(
  { text }: Marked,
  mentions: readonly Gold[],
  labels: readonly string[],
  named: { right: number; all: number },
) {
  for (const [at, { start, end, cluster }] of mentions.entries()) {
    if (!HE_OR_SHE.test(text.slice(start, end))) continue
    const names = mentions.flatMap((other, index) =>
      other.named && other.cluster === cluster ? [labels[index]] : [],
    )
    if (names.length === 0) continue
    named.all++
    if (names.includes(labels[at])) named.right++
  }
}

function row(name: string, { precision, recall, f1 }: Rates): string {
  return `| ${[name, ...[precision, recall, f1].map((rate) => rate.toFixed(1))].join(' | ')} |`
}

function markedTexts(file: string): Marked[] {
  return linesOf(file).map((line) => v.parse(markedSchema, line))
}

function parsedTexts(file: string): ParsedText[] {
  return linesOf(file).map((line) => v.parse(parsedTextSchema, line))
}

function linesOf(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

const TYPES = new Map([
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
])

/** Names as these sets have them: of one within another only the outer. */
function namesIn(text: string, weights: NameWeights): Predicted[] {
  let last = 0
  return atOnce(findEntities(atOnce(read(text)), weights)).flatMap(({ form, start, end, kind }) => {
    if (form !== 'name' || (end <= last && TYPES.has(kind))) return []
    last = Math.max(last, end)
    return [{ start, end, type: TYPES.get(kind) ?? kind }]
  })
}

function mentionsIn(text: string, weights: NameWeights): JoinedMentions {
  const reading = atOnce(read(text))
  return atOnce(joinMentions(reading, atOnce(findEntities(reading, weights))))
}

/** The entity of our mention that has a given one's head and nothing beyond it; names count first, then longer ones. */
function clusterOf(parsed: Parsed, given: Gold, joined: JoinedMentions): string | null {
  const inside = joined.mentions.filter(
    ({ start, end, entities }) => start >= given.start && end <= given.end && entities.length === 1,
  )
  for (const head of givenHeads(parsed, given)) {
    const [best] = inside
      .filter(({ start, end }) => start <= head.start && head.end <= end)
      .sort(
        (a, b) =>
          Number(b.form === 'name') - Number(a.form === 'name') ||
          b.end - b.start - (a.end - a.start),
      )
    if (best !== undefined) return `entity ${best.entities[0]}`
  }
  return null
}

function speed(documents: readonly Marked[], weights: NameWeights): number {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  for (const { text } of documents) mentionsIn(text, weights)
  const start = performance.now()
  for (const { text } of documents) mentionsIn(text, weights)
  return Math.round(words / ((performance.now() - start) / 1000))
}
