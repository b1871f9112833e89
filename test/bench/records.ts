import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { type Comparison, compareQuotation } from '@/edition/comparing/compare-quotation'
import type { Quotation } from '@/edition/edition-schema'
import { wordedText } from '@/text/passage/placing/worded-text'
import type { TextRange } from '@/text/range'
import { readRecords } from './development-data'
import { findMaterial } from './find-material'
import { EDITS, quotable, type Trial, trialsOf } from './record-trials'
import { seeded } from './seeded'
import { writeFigures } from './write-figures'

/** A text makes a record with so many others after it. */
const TEXTS_IN_RECORD = 6
const ROUNDS = 150
/** What is timed: so many quotations beside so many words. */
const QUOTATIONS = 100
const WORDS = 50_000

const documentSchema = v.object({ text: v.string() })

/** Set changed quotations beside records, and write how well that went into FIGURES.md. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      seeds: { type: 'string', default: '301,302,303' },
      material: { type: 'string' },
      misses: { type: 'string', default: '0' },
    },
  })
  const material = findMaterial('data', values.material)
  if (material === null) return
  const documents = await readRecords(material, 'text_wikinews.jsonl', documentSchema)
  const texts = documents.map(({ text }) => text.trim()).filter((text) => text.length > 500)
  const judged = values.seeds.split(',').flatMap((seed) => judgedTrials(texts, Number(seed)))
  const times = timesOf(texts)
  for (const miss of judged.filter(({ isRight }) => !isRight).slice(0, Number(values.misses))) {
    console.log(miss.trial.edit, miss.trial.printed, miss.found)
  }
  const figures = [
    `\`npm run bench:records\` on ${new Date().toISOString().slice(0, 10)}: seeds ${values.seeds}, ${judged.length} quotations.`,
    `${cpus().length} cores, Node ${process.versions.node}, machine load ${loadavg()[0]?.toFixed(2)}.`,
    '',
    '| edit | quotations | right verdict and place % | right verdict % | wrong place as sure % |',
    '| --- | ---: | ---: | ---: | ---: |',
    row('all', judged, [' (≥ 97)', '', ' (≤ 0.5)']),
    ...Array.from(EDITS.keys(), (name) =>
      row(
        name,
        judged.filter(({ trial }) => trial.edit === name),
        ['', '', ''],
      ),
    ),
    '',
    `${QUOTATIONS} quotations beside ${WORDS.toLocaleString('en')} words of record: ${times.map(({ ms }) => ms.toFixed(0)).join(', ')} ms (under 1,000) in ${times.length} runs, ${times.map(({ cpuMs }) => cpuMs.toFixed(0)).join(', ')} ms of processor time, taking the record apart included.`,
  ].join('\n')
  console.log(figures)
  await writeFigures('records', figures)
}

type Judged = {
  readonly trial: Trial
  readonly found: Comparison | null
  readonly isRight: boolean
  readonly isRightVerdict: boolean
  readonly isWrongAsSure: boolean
}

function judgedTrials(texts: readonly string[], seed: number): Judged[] {
  const random = seeded(seed)
  return Array.from({ length: ROUNDS }).flatMap(() => {
    const at = Math.floor(random() * (texts.length - TEXTS_IN_RECORD - 1))
    const record = texts.slice(at, at + TEXTS_IN_RECORD)
    const others = quotable(texts[at + TEXTS_IN_RECORD] ?? '')
    const foreign = others[Math.floor(random() * others.length)]?.words
    return foreign === undefined ? [] : trialsOf(record, foreign, random).map(judge)
  })
}

function judge(trial: Trial): Judged {
  const found = compareQuotation(quotationOf(trial.printed), wordedText(trial.record))
  const isRightVerdict = found?.verdict === trial.verdict
  const places = found === null || found.verdict === 'not-found' ? [] : found.places
  const isRightPlace =
    places.length === trial.places.length &&
    places.every(({ recorded }, index) => isAt(recorded, trial.places[index]))
  const isElsewhere = places.some(
    ({ recorded }) => !trial.places.some((place) => shared(recorded, place) > 0),
  )
  return {
    trial,
    found,
    isRight: isRightVerdict && isRightPlace,
    isRightVerdict,
    isWrongAsSure: (found?.isSure ?? false) && isElsewhere,
  }
}

/** Whether a place is about where it should be: most of each is the other's. */
function isAt(found: TextRange, place: TextRange | undefined): boolean {
  if (place === undefined) return false
  const both = shared(found, place)
  return both >= 0.7 * (found.end - found.start) && both >= 0.7 * (place.end - place.start)
}

function shared(one: TextRange, other: TextRange): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function quotationOf(printed: string): Quotation {
  const words = `“${printed}”`
  return {
    id: 'said',
    speakers: [],
    directness: 'direct',
    parts: [{ start: 0, end: words.length, words }],
    cue: null,
    source: null,
    role: null,
    basis: { kind: 'stated' },
    about: [],
  }
}

/** How long it takes in milliseconds, run by run; of the quotations four in five are changed. */
function timesOf(texts: readonly string[]): { readonly ms: number; readonly cpuMs: number }[] {
  const words = texts.join('\n\n').split(' ')
  const record = words.slice(0, WORDS).join(' ')
  const random = seeded(7)
  const trials: Trial[] = []
  while (trials.length < QUOTATIONS) {
    const at = Math.floor(random() * 80)
    trials.push(...trialsOf(texts.slice(at, at + 4), quotable(record)[at]?.words ?? '', random))
  }
  const quotations = trials.slice(0, QUOTATIONS).map(({ printed }) => quotationOf(printed))
  return Array.from({ length: 5 }, () => {
    const cpu = process.cpuUsage()
    const started = performance.now()
    const worded = wordedText(record)
    for (const quotation of quotations) compareQuotation(quotation, worded)
    const ms = performance.now() - started
    const { user, system } = process.cpuUsage(cpu)
    return { ms, cpuMs: (user + system) / 1000 }
  })
}

function row(name: string, judged: readonly Judged[], goals: readonly string[]): string {
  const share = (holds: (one: Judged) => boolean) =>
    ((100 * judged.filter(holds).length) / judged.length).toFixed(1)
  const values = [
    share(({ isRight }) => isRight),
    share(({ isRightVerdict }) => isRightVerdict),
    share(({ isWrongAsSure }) => isWrongAsSure),
  ]
  const cells = values.map((value, index) => `${value}${goals[index] ?? ''}`)
  return `| ${[name, judged.length, ...cells].join(' | ')} |`
}
