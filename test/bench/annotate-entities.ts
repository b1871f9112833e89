import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import * as v from 'valibot'
import { findEntities } from '@/annotate/entities/find-entities'
import { type JoinedMentions, joinMentions } from '@/annotate/entities/join-mentions'
import type { NameWeights } from '@/annotate/names/name-weights'
import { readNameWeights } from '@/annotate/names/read-name-weights'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'

/** The rules of scoring that lie beside the material. */
export type Scorers = {
  readonly scoreEntities: (
    documents: readonly Marked[],
    predict: (document: Marked) => readonly Predicted[],
  ) => Promise<Rates>
  readonly scoreCoreference: (
    documents: readonly Marked[],
    predict: (document: Marked, mentions: readonly Gold[]) => readonly string[],
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
type Gold = v.InferOutput<typeof goldSchema>
type Marked = v.InferOutput<typeof markedSchema>

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
  const news = markedTexts(`${folder}/data/gum_wikinews.jsonl`)
  const scores = await scorers.scoreCoreference(news, ({ text }, mentions) => {
    const joined = mentionsIn(text, weights)
    return mentions.map((mention, index) => clusterOf(text, mention, joined) ?? `alone ${index}`)
  })
  lines.push(row(`Coreference, B³ on ${scores.mentions} given mentions`, scores))
  lines.push(row('He, she: the right name and no wrong one', scores.pronouns))
  lines.push(`Speed: ${speed(news, weights)} words a second on one core`)
  return lines
}

function row(name: string, { precision, recall, f1 }: Rates): string {
  return `| ${[name, ...[precision, recall, f1].map((rate) => rate.toFixed(1))].join(' | ')} |`
}

function markedTexts(file: string): Marked[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => v.parse(markedSchema, JSON.parse(line)))
}

const TYPES = new Map([
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
])

function namesIn(text: string, weights: NameWeights): Predicted[] {
  return atOnce(findEntities(atOnce(read(text)), weights))
    .filter(({ form }) => form === 'name')
    .map(({ start, end, kind }) => ({ start, end, type: TYPES.get(kind) ?? kind }))
}

function mentionsIn(text: string, weights: NameWeights): JoinedMentions {
  const reading = atOnce(read(text))
  return atOnce(joinMentions(reading, atOnce(findEntities(reading, weights))))
}

/**
 * The entity of our mention that has a given one's head: it ends before the first comma, preposition
 * or relative there, or goes on over it ("actor Dennis Hopper", "University of Helsinki"); "the mayor
 * of Boston" is not Boston.
 */
function clusterOf(text: string, { start, end }: Gold, joined: JoinedMentions): string | null {
  const words = text.slice(start, end)
  const head = start + (HEAD.exec(words)?.[0] ?? words).length
  const inside = joined.mentions.filter(
    (mention) =>
      mention.start >= start &&
      mention.start < head &&
      mention.end <= end &&
      mention.entities.length === 1,
  )
  for (const stop of [head, end]) {
    const ending = inside.filter((mention) => mention.end === stop)
    const best = ending.find(({ form }) => form === 'name') ?? ending[0]
    if (best !== undefined) return `entity ${best.entities[0]}`
  }
  return null
}

const HEAD = /^.{2,}?(?=,| of | in | who | from | for | at | ?['’]s$)/s

function speed(documents: readonly Marked[], weights: NameWeights): number {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  for (const { text } of documents) mentionsIn(text, weights)
  const start = performance.now()
  for (const { text } of documents) mentionsIn(text, weights)
  return Math.round(words / ((performance.now() - start) / 1000))
}
