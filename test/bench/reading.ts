import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright'
import { serveSite } from '@/build/serve-site'
import { buildSite } from '../support/build-site'
import { launchOptions } from '../support/find-browser'
import { findMaterial } from './find-material'
import { type LongTexts, longTexts } from './long-texts'
import { formatSpread, spreadOf } from './spread'
import { type Tasks, watchTasks } from './watch-tasks'
import { writeFigures } from './write-figures'

const FOLDER = 'node_modules/.cache/bench/reading'

/** How long something took, in milliseconds, and what the page's thread did meanwhile and soon after. */
type Measured = Tasks & { readonly tookMs: number }

/** What is measured, each on a page of its own that has come to rest; its goal in milliseconds. */
const STEPS: readonly {
  readonly name: string
  readonly prepare: (page: Page, texts: LongTexts) => Promise<void>
  readonly begin: (page: Page) => Promise<void>
  readonly isOver: string
}[] = [
  {
    name: '10,000 words, from “Read it” until they stand there (≤ 2000)',
    prepare: (page, { article }) => typeIn(page, article),
    begin: (page) => page.getByRole('button', { name: 'Read it' }).click(),
    isOver: '#p1',
  },
  {
    name: 'the same, kept, opened anew',
    prepare: async (page, { article }) => {
      await typeIn(page, article)
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.locator('html[data-whole]').waitFor({ state: 'attached' })
    },
    begin: async (page) => void (await page.reload({ waitUntil: 'commit' })),
    isOver: '#p1',
  },
  {
    name: '100 quotes beside a record of 50,000 words, from “Compare” until the verdicts (≤ 1000)',
    prepare: prepareRecord,
    begin: (page) => page.getByRole('button', { name: 'Compare' }).click(),
    isOver: '.overview [data-shows="changed"]',
  },
]

/** Read long texts in the browser, by turns where there is another site, and write into FIGURES.md how that went. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '5' },
      against: { type: 'string' },
      material: { type: 'string' },
    },
  })
  const material = findMaterial('data', values.material)
  if (material === null) return
  const texts = await longTexts(material)
  await buildSite({ folder: FOLDER, base: '/' })
  const folders = values.against === undefined ? [FOLDER] : [values.against, FOLDER]
  const sites = await Promise.all(folders.map((folder) => serveSite({ folder })))
  const browser = await chromium.launch(await launchOptions())
  const before = loadNow()
  const rows: string[] = []
  try {
    for (const step of STEPS) {
      const measured = sites.map((): Measured[] => [])
      for (let run = 0; run < Number(values.runs); run++) {
        for (const [at, { origin }] of sites.entries()) {
          measured[at]?.push(await measureStep(browser, origin, step, texts))
        }
      }
      rows.push(
        ...measured.map((one, at) =>
          rowOf(step.name + (at < sites.length - 1 ? ', before' : ''), one),
        ),
      )
    }
  } finally {
    await browser.close()
    await Promise.all(sites.map((site) => site.close()))
  }
  const figures = [
    `\`npm run bench:reading\` on ${new Date().toISOString().slice(0, 10)}: ${values.runs} runs, by turns; medians with the least and the`,
    `greatest. ${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser.version()}, machine load ${before}–${loadNow()}.`,
    '',
    '| | took, ms | longest task, ms (≤ 50) | most of the processor in one, ms | of the processor in all, ms | layout shift |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
  await writeFigures('reading', figures)
  console.log(figures)
}

async function measureStep(
  browser: Browser,
  origin: string,
  { prepare, begin, isOver }: (typeof STEPS)[number],
  texts: LongTexts,
): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${origin}/new/`)
  await page.getByRole('button', { name: 'Read it' }).waitFor()
  await prepare(page, texts)
  // What is still being done is no part of it.
  await page.waitForTimeout(1500)
  let tookMs = Number.NaN
  const tasks = await watchTasks(browser, page, async () => {
    const begun = performance.now()
    await begin(page)
    await page.locator(isOver).first().waitFor({ state: 'attached' })
    tookMs = performance.now() - begun
    await page.locator('html[data-whole]').waitFor({ state: 'attached' })
    await page.waitForTimeout(1000)
  })
  await page.close()
  return { ...tasks, tookMs }
}

/** Put a text in place, as pasting it does, with its day. */
async function typeIn(page: Page, text: string): Promise<void> {
  await paste(page, text)
  // What is read of the text itself comes first.
  await page.waitForTimeout(500)
  await page.getByLabel('Appeared on').fill('2019-01-04')
}

async function prepareRecord(page: Page, { quoting, record }: LongTexts): Promise<void> {
  await typeIn(page, quoting)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('html[data-whole]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Add the record' }).click()
  await paste(page, record)
  await page.getByLabel('Title').fill('What was said')
  const today = page.getByRole('button', { name: 'Today' })
  if (await today.isVisible()) await today.click()
}

async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('Text', { exact: true })
  await field.evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '')
}

function rowOf(name: string, measured: readonly Measured[]): string {
  const cell = (of: (one: Measured) => number, digits = 0) =>
    formatSpread(spreadOf(measured.map(of)), (value) => value.toFixed(digits))
  const cells = [
    cell(({ tookMs }) => tookMs),
    cell(({ longestMs }) => longestMs),
    cell(({ mostCpuMs }) => mostCpuMs),
    cell(({ cpuMs }) => cpuMs),
    cell(({ shift }) => shift, 3),
  ]
  return `| ${[name, ...cells].join(' | ')} |`
}

function loadNow(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(2)
}
