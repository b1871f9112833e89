import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { findDates } from '@/annotate/dates/find-dates'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'
import { overlaps, type TextRange } from '@/text/range'
import { isHeldOut, readRecords } from './development-data'
import { findMaterial } from './find-material'
import { formatRate, rates } from './rates'

const goldDate = v.object({ start: v.number(), end: v.number(), value: v.nullable(v.string()) })
const document = v.object({ text: v.string(), dct: v.string(), gold: v.array(goldDate) })
type Document = v.InferOutput<typeof document>

const SETS = [
  { name: 'WikiWars', file: 'timex_wikiwars.jsonl', isWhole: true },
  // Only dates are marked there: what else is found is no mistake.
  { name: 'GUM', file: 'timex_gum.jsonl', isWhole: false },
]

/** What else finds dates: in a text written on a day, with values in TIMEX3. */
export type DatePeer = {
  readonly name: string
  readonly find: (text: string, day: string) => readonly Found[]
}

type Found = TextRange & { readonly value: string | null; readonly rule?: string }

/** Score the dates found on the development sets, by peers on what is held out, and print it. */
export async function run(args: string[], peers: readonly DatePeer[] = []): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { misses: { type: 'string', default: '0' }, material: { type: 'string' } },
  })
  const folder = findMaterial('data', values.material)
  if (folder === null) return
  for (const { name, file, isWhole } of SETS) {
    const documents = await readRecords(folder, file, document)
    const tuned = documents.filter((_, at) => !isHeldOut(at))
    const heldOut = documents.filter((_, at) => isHeldOut(at))
    const { misses } = report(`${name}, tuned on`, tuned, isWhole)
    for (const miss of misses.slice(0, Number(values.misses))) console.log(`  ${miss}`)
    report(`${name}, held out`, heldOut, isWhole)
    for (const peer of peers) report(`${name}, held out, ${peer.name}`, heldOut, isWhole, peer.find)
  }
  await measureSpeed(folder)
}

function report(
  name: string,
  documents: readonly Document[],
  isWhole: boolean,
  find: DatePeer['find'] = datesIn,
) {
  const score = scoreDates(documents, isWhole, find)
  console.log(`${name}: overlap ${formatRate(score.overlap)}; value ${formatRate(score.value)}`)
  return score
}

function datesIn(text: string, day: string): readonly Found[] {
  return atOnce(findDates(atOnce(read(text)), day))
}

/** Finds and gold are matched one to one by any shared character, in order. */
function scoreDates(documents: readonly Document[], isWhole: boolean, find: DatePeer['find']) {
  const counts = { overlap: 0, value: 0, found: 0, gold: 0 }
  const misses: string[] = []
  for (const { text, dct, gold } of documents) {
    const judged = isWhole ? gold : gold.filter(({ value }) => value !== null)
    const waiting = new Set(gold)
    const pairs = find(text, dct).map((date) => {
      const match = [...waiting].find((g) => overlaps(g, date))
      if (match) waiting.delete(match)
      return { date, match }
    })
    const counted = isWhole ? pairs : pairs.filter(({ match }) => (match?.value ?? null) !== null)
    counts.found += counted.length
    for (const { date, match } of counted) {
      if (match) counts.overlap++
      if (match?.value === date.value) counts.value++
      else misses.push(describeMiss(text, dct, date, match?.value))
    }
    counts.gold += judged.length
    const missed = judged.filter((g) => waiting.has(g))
    misses.push(...missed.map((g) => `missed: ${around(text, g)} = ${g.value}`))
  }
  return {
    overlap: rates(counts.overlap, counts.found, counts.gold),
    value: rates(counts.value, counts.found, counts.gold),
    misses,
  }
}

function describeMiss(text: string, dct: string, date: Found, value?: string | null): string {
  const wanted = value === undefined ? 'none there' : `should be ${value}`
  return `${around(text, date)} = ${date.value} (${date.rule}), ${wanted}; written ${dct}`
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const words = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`
  return words.replaceAll('\n', ' ')
}

async function measureSpeed(folder: string): Promise<void> {
  const articles = await readRecords(folder, 'text_wikinews.jsonl', v.object({ text: v.string() }))
  const readings = articles.map(({ text }) => atOnce(read(text)))
  const words = readings.reduce((sum, { tokens }) => sum + tokens.length, 0)
  for (const reading of readings) atOnce(findDates(reading, '2020-01-01'))
  const start = performance.now()
  for (const reading of readings) atOnce(findDates(reading, '2020-01-01'))
  const seconds = (performance.now() - start) / 1000
  console.log(`${Math.round(words / seconds / 1000)},000 tokens a second`)
}
