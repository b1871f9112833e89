import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { launchOptions } from '../support/find-browser'
import { buildSites, type Contender, type PagePaths, type Sites } from './build-sites'
import { type ChoiceFigures, measureChoice } from './measure-choice'
import { type LoadFigures, measureLoad } from './measure-load'
import { SCREENS, type ScreenName } from './slow-page'
import { formatSpeed } from './speed-table'
import { writeFigures } from './write-figures'

const FEWEST_RUNS = 5
const MANY_WORDS = 100_000

/** What one visit measured, and of which page. */
export type LoadVisit = LoadFigures & { readonly screen: ScreenName; readonly page: Contender }
export type ChoiceVisit = {
  readonly screen: ScreenName
  readonly page: Contender
  readonly length: keyof PagePaths
  /** `null` when the page was given up, or had been before. */
  readonly figures: ChoiceFigures | null
}

/** All visits of a bench, and the machine they were made on. */
export type Visits = {
  readonly runs: number
  readonly words: number
  readonly chromium: string
  /** The load average over one minute, at each run's beginning and after the last. */
  readonly machineLoads: readonly number[]
  readonly loads: readonly LoadVisit[]
  readonly choices: readonly ChoiceVisit[]
}

/** Build the sites, visit them in turn, and write what was measured into FIGURES.md. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: String(FEWEST_RUNS) },
      words: { type: 'string', default: String(MANY_WORDS) },
    },
  })
  const sites = await buildSites(Number(values.words))
  const browser = await chromium.launch(await launchOptions())
  try {
    const speed = formatSpeed(await visitAll(browser, sites, Number(values.runs)))
    await writeFigures('speed', speed)
    console.log(`\n${speed}`)
  } finally {
    await Promise.all([browser.close(), sites.close()])
  }
}

/** Each run visits every page once, so that what else the machine does falls on all alike. */
async function visitAll(browser: Browser, sites: Sites, runs: number): Promise<Visits> {
  const machineLoads: number[] = [loadNow()]
  const loads: LoadVisit[] = []
  const choices: ChoiceVisit[] = []
  for (let run = 1; run <= runs; run++) {
    console.log(`Run ${run} of ${runs}, machine load ${loadNow().toFixed(2)}`)
    loads.push(...(await visitToLoad(browser, sites)))
    choices.push(...(await visitToChoose(browser, sites, choices)))
    machineLoads.push(loadNow())
  }
  const { words } = sites
  return { runs, words, chromium: browser.version(), machineLoads, loads, choices }
}

async function visitToLoad(browser: Browser, sites: Sites): Promise<LoadVisit[]> {
  const visits: LoadVisit[] = []
  for (const screen of SCREENS) {
    for (const page of ['static', 'ours', 'hydrated', 'naive'] as const) {
      const figures = await measureLoad(browser, screen, sites[page].article)
      visits.push({ ...figures, screen: screen.name, page })
    }
  }
  return visits
}

/** A page that was given up once is not opened again. */
async function visitToChoose(
  browser: Browser,
  sites: Sites,
  earlier: readonly ChoiceVisit[],
): Promise<ChoiceVisit[]> {
  const visits: ChoiceVisit[] = []
  for (const length of ['article', 'long'] as const) {
    for (const screen of SCREENS) {
      for (const page of ['ours', 'naive'] as const) {
        const wasGivenUp = [...earlier, ...visits].some(
          (visit) => visit.page === page && visit.length === length && visit.figures === null,
        )
        const url = sites[page][length]
        const figures = wasGivenUp ? null : await measureChoice(browser, screen, url)
        visits.push({ screen: screen.name, page, length, figures })
      }
    }
  }
  return visits
}

function loadNow(): number {
  return loadavg()[0] ?? Number.NaN
}
