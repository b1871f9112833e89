// Finds passages again in edited texts, and writes how well into FIGURES.md:
// node test/bench/anchoring.mjs [--seeds=101,102,103] [--corpus=<folder>] [--material=<folder>]
import { execFileSync } from 'node:child_process'
import { cpSync, createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { runnerImport } from 'vite'
import { anchor, describe } from './anchoring-adapter.mjs'

const PART = 'passages'
const FORMATTING = ['quotes', 'spaces', 'nfd', 'case30']

/** The kinds of edits that are shown for plain W3C selectors too: `exact` to `end` and no more. */
const PLAIN_ROWS = new Set([
  'all edits',
  '10 % of words rewritten',
  '20 % of words rewritten',
  'formatting',
  'sentences deleted',
  'deleted, a look-alike left',
])

/** What others reach on the larger unseen set of the same kinds (`bench/README.md` beside it). */
const PEERS = [
  ['Hypothesis', '96.9 / 6.4', '97.4 / 3.1', '42', '0.5', '4.4', '80'],
  ['dom-anchor-text-quote', '90.0 / 4.9', '92.8 / 2.3', '', '', '', ''],
  ['text fragments', '76.2 / 0.0', '38.4 / 0.0', '100', '', '', ''],
  ['Apache Annotator', '51.8 / 0.4', '11.2 / 0.3', '', '', '', ''],
]

const { findMaterial } = await load('find-material.ts')
const material = findMaterial('anchoring', option('material'))
if (material !== null) await measure(material)

async function measure(material) {
  const seeds = (option('seeds') ?? '101,102,103').split(',')
  const corpus = option('corpus')
  const { agg, score } = await import(join(material, 'lib/score.mjs'))
  const folder = mkdtempSync(join(tmpdir(), 'anchoring-'))
  for (const part of ['gen-cases.mjs', 'lib']) {
    cpSync(join(material, part), join(folder, part), { recursive: true })
  }
  mkdirSync(join(folder, 'corpus'))
  cpSync(corpus ?? join(material, 'corpus'), join(folder, 'corpus'), { recursive: true })
  const rows = []
  for (const seed of seeds) {
    const file = join(folder, `${seed}.jsonl`)
    execFileSync('node', ['gen-cases.mjs', seed, file], { cwd: folder })
    for await (const line of createInterface({ input: createReadStream(file) })) {
      rows.push(...found(JSON.parse(line), score))
    }
    rmSync(file)
  }
  rmSync(folder, { recursive: true })
  const figures = report(rows, agg, seeds, corpus)
  console.log(figures)
  if (corpus === undefined) await writeFigures(figures)
}

/**
 * How each passage of an edited text was found, and how long it took; and, in `plain`, how the same
 * passage was found by a plain W3C selector.
 */
function found({ orig, edited, cases, doc, cond }, score) {
  const passages = cases.map(({ selector }) => describe(orig, selector.start, selector.end))
  const rows = cases.map((one, index) => ({
    ...measured(edited, passages[index], one, score),
    doc,
    cond,
    first: index === 0,
  }))
  return rows.map((row, index) => {
    const one = cases[index]
    return { ...row, plain: { ...measured(edited, one.selector, one, score), cond } }
  })
}

function measured(edited, passage, one, score) {
  const cpu = process.cpuUsage()
  const started = performance.now()
  const place = anchor(edited, passage)
  const ms = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  return { ...score(one, place, null), ms, cpuMs: (user + system) / 1000 }
}

function report(rows, agg, seeds, corpus) {
  const small = rows.filter(({ doc }) => !doc.startsWith('big'))
  const kinds = [
    ['all edits', () => true, '≥ 98.0', '≥ 97', '≤ 1.5', '≤ 0.5', '≥ 95'],
    ['10 % of words rewritten', (cond) => cond === 'words10', '≥ 98.5', '', '≤ 0.3', '', ''],
    ['20 % of words rewritten', (cond) => cond === 'words20', '≥ 95', '', '≤ 1.5', '', ''],
    ['formatting', (cond) => FORMATTING.includes(cond), '100', '', '0', '', ''],
    ['paragraphs moved', (cond) => cond === 'move30', '', '', '', '', ''],
    ['sentences put in', (cond) => /^insert/.test(cond), '', '', '', '', ''],
    ['sentences deleted', (cond) => cond === 'delete10', '', '', '', '', ''],
    ['deleted, a look-alike left', (cond) => cond === 'lookalike-deleted', '', '', '', '', ''],
    ['several of these at once', (cond) => /^combo/.test(cond), '', '', '', '', ''],
  ]
  const plainKinds = kinds.filter(([name]) => PLAIN_ROWS.has(name))
  const plain = small.map((row) => row.plain)
  const edits = [
    ...kinds.map((kind) => editRow(kind, small, agg)),
    ...plainKinds.map(([name, ...rest]) =>
      editRow([`plain selector, ${name}`, ...rest], plain, agg),
    ),
  ]
  return [
    `\`npm run bench:passages\` on ${new Date().toISOString().slice(0, 10)}: seeds ${seeds.join(', ')}${corpus === undefined ? '' : ` over ${corpus}`}, ${rows.length} passages.`,
    `${cpus().length} cores, Node ${process.versions.node}, machine load ${loadavg()[0]?.toFixed(2)}.`,
    '',
    table(['edit', 'passages', 'found %', 'tight %', 'wrong %', 'silently %', 'gone %'], edits),
    '',
    table(
      ['text', 'median ms', 'p95 ms', 'most ms', 'p95 CPU ms', 'first p95 CPU ms'],
      [
        times('378 words', rows, 'article', '≤ 5'),
        times('10,000 words', rows, 'big-10k', '≤ 20'),
        times('100,000 words', rows, 'big-100k', '≤ 150'),
      ].filter((row) => row !== null),
    ),
    '',
    table(
      ['', 'found / wrong %', '10 % rewritten', 'gone %', 'p95 ms, 378 words', '10,000', '100,000'],
      [['ours', ...ours(rows, small, agg)], ...PEERS],
    ),
  ].join('\n')
}

/** How the passages of one kind of edit were found, beside the goals for it. */
function editRow([name, holds, ...goals], rows, agg) {
  const { cases, recall, tight, wrong, silent, orphanOK } = agg(
    rows.filter(({ cond }) => holds(cond)),
  )
  const values = [recall, tight, wrong, silent, orphanOK]
  return [name, cases, ...values.map((value, index) => withGoal(value, goals[index]))]
}

function ours(rows, small, agg) {
  const all = agg(small)
  const rewritten = agg(small.filter(({ cond }) => cond === 'words10'))
  const p95 = (doc) =>
    at(
      rows.filter((row) => row.doc === doc).map(({ ms }) => ms),
      0.95,
    )
  return [
    `${all.recall} / ${all.wrong}`,
    `${rewritten.recall} / ${rewritten.wrong}`,
    all.orphanOK,
    ...['article', 'big-10k', 'big-100k'].map(p95),
  ]
}

function times(name, rows, doc, goal) {
  const mine = rows.filter((row) => row.doc === doc)
  if (mine.length === 0) return null
  const ms = mine.map((row) => row.ms)
  const cpu = mine.map((row) => row.cpuMs)
  const first = mine.filter((row) => row.first).map((row) => row.cpuMs)
  return [
    name,
    at(ms, 0.5),
    withGoal(at(ms, 0.95), goal),
    at(ms, 1),
    at(cpu, 0.95),
    at(first, 0.95),
  ]
}

function at(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1) ?? ''
}

function withGoal(value, goal) {
  return goal ? `${value} (${goal})` : value
}

function table(head, rows) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

async function writeFigures(figures) {
  const module = await load('write-figures.ts')
  await module.writeFigures(PART, figures)
}

async function load(name) {
  const { module } = await runnerImport(join(import.meta.dirname, name), { configFile: false })
  return module
}

function option(name) {
  return process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
}
