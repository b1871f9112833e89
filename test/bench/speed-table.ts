import { availableParallelism, cpus } from 'node:os'
import type { ChoiceVisit, LoadVisit, Visits } from './bench'
import type { Contender } from './build-sites'
import { type ChoiceFigures, PATIENCE_MS } from './measure-choice'
import { CARGO, type Cargo } from './measure-load'
import { SCREENS, type ScreenName } from './slow-page'
import { formatSpread, type Spread, spreadOf } from './spread'

const PAGES: readonly Contender[] = ['ours', 'static', 'hydrated', 'naive']

/** One line of the table: what was measured, on each page, and the goal with how far it was met. */
type Row = readonly [what: string, ...pages: string[], goal: string]

/** The measured part of FIGURES.md, as Markdown. */
export function formatSpeed(visits: Visits): string {
  const tables = SCREENS.map(({ name, width, height }) => {
    const rows = [...loadRows(visits.loads, name), ...choiceRows(visits, name)]
    const head: Row = [`${name}, ${width} × ${height}`, ...PAGES, 'goal']
    return [head, ['---', ...PAGES.map(() => '---:'), '---'], ...rows].map(formatRow).join('\n')
  })
  return [preamble(visits), ...tables].join('\n\n')
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function preamble({ runs, machineLoads, chromium }: Visits): string {
  const load = formatSpread(spreadOf(machineLoads), (value) => value.toFixed(2))
  const [processor] = cpus()
  return [
    `\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${runs} runs, the pages in turn;`,
    'medians with the least and the greatest. Slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms),',
    `processor 4 times slower. ${availableParallelism()} cores (${processor?.model ?? 'unknown'}), Node ${process.versions.node},`,
    `Chromium ${chromium}, machine load ${load}.`,
  ].join('\n')
}

function loadRows(all: readonly LoadVisit[], screen: ScreenName): Row[] {
  const visits = all.filter((visit) => visit.screen === screen)
  const spread = (page: Contender, figure: (visit: LoadVisit) => number) =>
    spreadOf(visits.filter((visit) => visit.page === page).map(figure))
  const row = (
    what: string,
    figure: (visit: LoadVisit) => number,
    goal: string = '',
    format = milliseconds,
  ): Row => [what, ...PAGES.map((page) => formatSpread(spread(page, figure), format)), goal]
  const largest = (page: Contender) => spread(page, (visit) => visit.largestPaint)
  const scripts = (page: Contender) => spread(page, (visit) => visit.scripts)
  return [
    row('first paint after the first byte, ms', (visit) => visit.firstPaintAfterFirstByte),
    row('largest paint, ms', (visit) => visit.largestPaint, largestGoal(largest)),
    ['largest element', ...PAGES.map((page) => elementsOf(visits, page)), ''],
    row(
      'layout shift',
      (visit) => visit.shift,
      '',
      (value) => value.toFixed(3),
    ),
    row('scripts, ms', (visit) => visit.scripts, scriptsGoal(scripts)),
    row('blocking time, ms', (visit) => visit.blocking, 'under 100 ms'),
    ...CARGO.map((kind) => row(CARGO_NAMES[kind], (visit) => sent(visit, kind), '', kilobytes)),
    row('all, kB', (visit) => [...visit.bytes.values()].reduce(sum, 0), '', kilobytes),
  ]
}

const CARGO_NAMES: Readonly<Record<Cargo, string>> = {
  html: 'HTML, kB as sent (gzip)',
  css: 'style sheets, kB as sent (gzip)',
  js: 'scripts, kB as sent (gzip)',
  woff2: 'fonts, kB',
  json: 'JSON, kB as sent (gzip)',
}

function largestGoal(largest: (page: Contender) => Spread): string {
  const ours = largest('ours')
  return `≤ 1.1 × static: ${ratio(ours, largest('static'))}; ≤ 0.4 × naive: ${ratio(ours, largest('naive'))}`
}

function scriptsGoal(scripts: (page: Contender) => Spread): string {
  return `≤ 0.65 × hydrated: ${ratio(scripts('ours'), scripts('hydrated'))}`
}

function elementsOf(visits: readonly LoadVisit[], page: Contender): string {
  const elements = visits
    .filter((visit) => visit.page === page)
    .map((visit) => visit.largestElement)
  return [...new Set(elements)].join(', ')
}

function choiceRows({ choices, words }: Visits, screen: ScreenName): Row[] {
  return (['article', 'long'] as const).flatMap((length) =>
    (['first', 'next'] as const).map((which): Row => {
      const visits = choices.filter((visit) => visit.screen === screen && visit.length === length)
      const ours = choiceSpread(visits, 'ours', which)
      const naive = choiceSpread(visits, 'naive', which)
      const where = length === 'long' ? `, ${words.toLocaleString('en')} words` : ''
      const times = ours && naive ? ratio(ours, naive) : 'not measured'
      const what = `${CHOICE_NAMES[which]} to the next paint${where}, ms`
      const goal = `≤ 0.6 × naive: ${times}; under 64 ms`
      return [what, formatChoice(ours), '–', '–', formatChoice(naive), goal]
    }),
  )
}

/** `null` when the page was given up. */
function choiceSpread(
  visits: readonly ChoiceVisit[],
  page: Contender,
  which: keyof ChoiceFigures,
): Spread | null {
  const figures = visits.filter((visit) => visit.page === page).map((visit) => visit.figures)
  const measured = figures.flatMap((figure) => (figure === null ? [] : [figure[which]]))
  return measured.length < figures.length ? null : spreadOf(measured)
}

function formatChoice(spread: Spread | null): string {
  if (spread) return formatSpread(spread, milliseconds)
  return `given up after ${PATIENCE_MS / 1000} s`
}

const CHOICE_NAMES: Readonly<Record<keyof ChoiceFigures, string>> = {
  first: 'choosing',
  next: 'choosing another',
}

function ratio(ours: Spread, other: Spread): string {
  return `${(ours.median / other.median).toFixed(2)} ×`
}

function sent(visit: LoadVisit, kind: Cargo): number {
  return visit.bytes.get(kind) ?? 0
}

function sum(a: number, b: number): number {
  return a + b
}

function milliseconds(value: number): string {
  return value.toFixed(0)
}

function kilobytes(value: number): string {
  return (value / 1000).toFixed(1)
}
