import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright'
import * as v from 'valibot'
import { serveSite } from '@/build/serve-site'
import { buildSite } from '../support/build-site'
import { launchOptions } from '../support/find-browser'
import { formatSpread, spreadOf } from './spread'
import { writeFigures } from './write-figures'

const FOLDER = 'node_modules/.cache/bench/opening'

/** What is pasted: `piece` so many times, as words or as markup, which the page puts together. */
type Paste = {
  readonly name: string
  readonly type: string
  readonly piece: string
  readonly times: number
}

const PASTES: readonly Paste[] = [
  { name: '100,000 elements, one in another', type: 'text/html', piece: '<div>', times: 100_000 },
  {
    name: '10 MB of paragraphs',
    type: 'text/html',
    piece: `<p>${'The bridge <i>opened</i> again today. '.repeat(200)}</p>`,
    times: 1300,
  },
  { name: '10 MB of elements', type: 'text/html', piece: '<i>', times: 3_400_000 },
  {
    name: '10 MB in one paragraph',
    type: 'text/html',
    piece: 'The bridge opened. ',
    times: 530_000,
  },
  {
    name: '10 MB of plain text',
    type: 'text/plain',
    piece: 'The bridge opened.\n\n',
    times: 500_000,
  },
]

/** How long it took, and the longest task of the page meanwhile and soon after, in milliseconds. */
type Opened = { readonly tookMs: number; readonly longestMs: number }

/** Paste large texts and read one of 10,000 words, in the browser, and write into FIGURES.md how long that took. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '5' } } })
  const runs = Number(values.runs)
  await buildSite({ folder: FOLDER, base: '/' })
  const site = await serveSite({ folder: FOLDER })
  const browser = await chromium.launch(await launchOptions())
  try {
    const before = loadNow()
    const rows: string[] = []
    const article = tenThousandWords()
    for (const paste of PASTES) {
      rows.push(
        rowOf(
          `${paste.name}, until a result or a reason (≤ 3000)`,
          await repeat(runs, () => pasteOnce(browser, site.origin, paste)),
        ),
      )
    }
    rows.push(
      rowOf(
        '10,000 words, until they are read (≤ 2000)',
        await repeat(runs, () => readOnce(browser, site.origin, article)),
      ),
    )
    const figures = [
      `\`npm run bench:opening\` on ${new Date().toISOString().slice(0, 10)}: ${runs} runs, medians in ms with the least and the`,
      `greatest. ${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser.version()}, machine load ${before}–${loadNow()}.`,
      '',
      '| what is pasted | took | longest task (≤ 50) |',
      '| --- | ---: | ---: |',
      ...rows,
    ].join('\n')
    await writeFigures('opening', figures)
    console.log(figures)
  } finally {
    await browser.close()
    await site.close()
  }
}

function rowOf(name: string, opened: readonly Opened[]): string {
  const cell = (times: readonly number[]) => formatSpread(spreadOf(times), (ms) => ms.toFixed(0))
  return `| ${name} | ${cell(opened.map(({ tookMs }) => tookMs))} | ${cell(opened.map(({ longestMs }) => longestMs))} |`
}

async function repeat(runs: number, once: () => Promise<Opened>): Promise<Opened[]> {
  const opened: Opened[] = []
  for (let run = 0; run < runs; run++) opened.push(await once())
  return opened
}

async function pasteOnce(browser: Browser, origin: string, paste: Paste): Promise<Opened> {
  const page = await newPage(browser, origin)
  await put(page, paste)
  const opened = await measured(page, 'text')
  await page.close()
  return opened
}

async function readOnce(browser: Browser, origin: string, text: string): Promise<Opened> {
  const page = await newPage(browser, origin)
  await put(page, { name: '', type: 'text/plain', piece: text, times: 1 })
  await measured(page, 'text')
  await page.getByLabel('Appeared on').fill('2019-01-04')
  const opened = await measured(page, 'edition')
  await page.close()
  return opened
}

async function newPage(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${origin}/new/`)
  await page.locator('[type="submit"]:enabled').waitFor()
  return page
}

/** Lays a paste ready in the page: to hand it megabytes would itself take long. */
async function put(page: Page, paste: Paste): Promise<void> {
  await page.evaluate(({ type, piece, times }) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(type, piece.repeat(times))
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    addEventListener('begin', () => document.body.dispatchEvent(event), { once: true })
  }, paste)
  await page.waitForTimeout(500)
}

/** Begins, and waits for a text or a reason, or for an edition to be read. */
async function measured(page: Page, ends: 'text' | 'edition'): Promise<Opened> {
  return page.evaluate(async (ends) => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const isOver = () =>
      ends === 'edition'
        ? document.querySelector('#p1') !== null
        : document.querySelector('textarea')?.value !== '' ||
          document.querySelector('[role="alert"]') !== null
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    })
    observer.observe({ type: 'longtask' })
    const beganMs = performance.now()
    if (ends === 'edition') document.querySelector<HTMLElement>('[type="submit"]')?.click()
    else dispatchEvent(new Event('begin'))
    while (!isOver()) await pause(4)
    const tookMs = performance.now() - beganMs
    // What is drawn then, and brought level, is waited for too.
    await pause(1500)
    return { tookMs, longestMs: Math.max(0, ...tasks) }
  }, ends)
}

const textsSchema = v.array(v.object({ text: v.string() }))

/** Articles of Wikinews, one after another, until there are 10,000 words. */
function tenThousandWords(): string {
  const texts = v.parse(textsSchema, JSON.parse(readFileSync('test/data/wikinews.json', 'utf8')))
  const kept: string[] = []
  let words = 0
  for (const { text } of texts) {
    if (words >= 10_000) break
    kept.push(text)
    words += text.split(/\s+/).length
  }
  return kept.join('\n\n')
}

function loadNow(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(2)
}
