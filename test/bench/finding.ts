import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Edition } from '@/edition/edition-schema'
import { findAll } from '@/reader/find/find-results'
import { searchIndex } from '@/reader/find/search-index'
import { preparedText } from '@/text/passage/prepared-text'
import { publishedEdition } from '../support/published-edition'
import { countWords, lengthen } from './long-edition'
import { formatSpread, spreadOf } from './spread'
import { writeFigures } from './write-figures'

const LENGTHS = [378, 10_000, 100_000]
/** What most places have, what some have, what few have, and what none has. */
const QUERIES = ['e', 'the', 'ai', 'gina raimondo', 'stringent guidance', 'zeppelin']
const COMMANDS = ['Clear the choice', 'Dark theme', 'Theme as the system', 'Print'].map((name) => ({
  name,
  run() {},
}))

/** Look for words in editions of several lengths, and write how long it took into FIGURES.md. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '25' } } })
  const runs = Number(values.runs)
  const editions = LENGTHS.map((words) => lengthen(publishedEdition(), words))
  const loads = [loadNow()]
  const rows = [
    row('folding, once', editions, (edition) => foldingTimes(edition, runs)),
    ...QUERIES.map((query) =>
      row(`“${query}”`, editions, (edition) => searchTimes(edition, query, runs)),
    ),
  ]
  loads.push(loadNow())
  const figures = [
    `\`npm run bench:find\` on ${new Date().toISOString().slice(0, 10)}: ${runs} runs, medians in ms with the`,
    `least and the greatest. ${cpus().length} cores, Node ${process.versions.node}, machine load ${loads.map((load) => load.toFixed(2)).join('–')}.`,
    'Goal: under 16 ms for 10,000 words.',
    '',
    line(['', ...editions.map((edition) => `${countWords(edition).toLocaleString('en')} words`)]),
    line(['---', ...editions.map(() => '---:')]),
    ...rows,
  ].join('\n')
  await writeFigures('find', figures)
  console.log(figures)
}

function row(
  what: string,
  editions: readonly Edition[],
  times: (edition: Edition) => readonly number[],
): string {
  const format = (ms: number) => ms.toFixed(1)
  return line([what, ...editions.map((edition) => formatSpread(spreadOf(times(edition)), format))])
}

/** Each time a new edition, and a text that was not prepared for anything else before. */
function foldingTimes(edition: Edition, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    preparedText('')
    const fresh = { ...edition }
    return timeOf(() => searchIndex(fresh))
  })
}

function searchTimes(edition: Edition, query: string, runs: number): number[] {
  searchIndex(edition)
  preparedText(edition.article.text)
  return Array.from({ length: runs }, () => timeOf(() => findAll(edition, query, COMMANDS)))
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function loadNow(): number {
  return loadavg()[0] ?? Number.NaN
}
