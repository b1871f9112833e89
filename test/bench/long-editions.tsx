import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { renderToString } from 'react-dom/server'
import { editionIndex } from '@/edition/edition-index'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { shownByParagraph, shownMentions } from '@/edition/shown-mentions'
import { Article } from '@/reader/article/Article'
import { paragraphRuns } from '@/reader/article/paragraph-runs'
import { publishedEdition } from '../support/published-edition'
import { countWords, lengthen } from './long-edition'
import { formatSpread, spreadOf } from './spread'
import { writeFigures } from './write-figures'

const LENGTHS = [10_000, 50_000, 100_000]

/** What is measured, each on an edition of which nothing is known yet; goals in ms at 100,000 words. */
const TASKS = [
  { name: 'the index', goalMs: 100, work: (edition: Edition) => editionIndex(edition) },
  { name: 'all `paragraphRuns`', goalMs: 300, work: allRuns },
  {
    name: '`shownMentions`',
    goalMs: 100,
    work: (edition: Edition) => shownMentions(edition, 'names'),
  },
  { name: 'the article to a string', goalMs: 1500, work: articleToString },
  { name: '`parseEdition`', goalMs: 500, work: (edition: Edition) => parseEdition(edition) },
] as const

/** Measure what a reader waits for in editions of several lengths, and write it into FIGURES.md. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '7' } } })
  const runs = Number(values.runs)
  const editions = LENGTHS.map((words) => lengthen(publishedEdition(), words))
  const before = loadNow()
  const rows = TASKS.map(({ name, goalMs, work }) =>
    line([
      `${name} (≤ ${goalMs})`,
      ...editions.map((edition) =>
        formatSpread(spreadOf(timesOf(edition, runs, work)), (ms) => ms.toFixed(0)),
      ),
    ]),
  )
  const figures = [
    `\`npm run bench:long\` on ${new Date().toISOString().slice(0, 10)}: ${runs} runs, medians in ms with the`,
    `least and the greatest. ${cpus().length} cores, Node ${process.versions.node}, machine load ${before}–${loadNow()}.`,
    '',
    line(['', ...editions.map((edition) => `${countWords(edition).toLocaleString('en')} words`)]),
    line(['---', ...editions.map(() => '---:')]),
    ...rows,
  ].join('\n')
  await writeFigures('long', figures)
  console.log(figures)
}

function allRuns(edition: Edition): void {
  const shown = shownByParagraph(edition, 'names')
  for (const paragraph of editionIndex(edition).paragraphs) {
    const { number, mentions } = paragraph
    paragraphRuns(edition.article.text, paragraph, mentions, shown.get(number) ?? [])
  }
}

function articleToString(edition: Edition): string {
  return renderToString(<Article edition={edition} marks="names" />)
}

function timesOf(edition: Edition, runs: number, work: (edition: Edition) => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const fresh = { ...edition }
    const started = performance.now()
    work(fresh)
    return performance.now() - started
  })
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function loadNow(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(2)
}
