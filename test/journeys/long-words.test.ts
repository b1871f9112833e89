import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { packEdition } from '@/library/sharing/carried-edition'
import { caseFile } from '../support/case-edition'
import { smallEdition } from '../support/small-edition'
import { panelOf } from './support/menus'
import { isAlive } from './support/open-edition'
import { openPage } from './support/open-page'
import { POINTS_PER_MM, readPaper } from './support/read-paper'
import { runningOver } from './support/running-over'
import { DESKTOP } from './support/screens'

const ADDRESS = 'http://www.example.org/licences/Attribution-Noncommercial-Sharealike-in-full'

/** What of an edition is words for people, apart from the article itself. */
const PROSE = new Set([
  ...['label', 'shortLabel', 'description', 'comment', 'heading', 'headline', 'summary', 'by'],
  ...['reason', 'title', 'publisher', 'finding', 'provenance', 'what', 'text'],
])

it.each([
  ['an address in the text', checked(JSON.parse(caseFile('address-in-the-text')))],
  ['long German words', checked(JSON.parse(caseFile('long-words-in-german')))],
  ['an address in all that is said', withLongWords(smallEdition)],
])(
  '%s: no words run out of their place or lie on others, on screen and on paper',
  async (_, edition) => {
    const page = await openCarried(edition)
    for (const width of [1280, 820, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await runningOver(page), `at ${width} px`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const name = page.locator('a[data-choose]').filter({ visible: true }).first()
      if ((await name.count()) === 0) continue
      await name.click()
      await panelOf(page).getByRole('tab').first().waitFor()
      for (const tab of await panelOf(page).getByRole('tab').all()) {
        await tab.click()
        expect(await runningOver(page), `the panel at ${width} px`).toEqual([])
      }
      await page.keyboard.press('Escape')
      await panelOf(page).waitFor({ state: 'hidden' })
    }
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 640, height: 900 })
    expect(await runningOver(page), 'on paper').toEqual([])
    const { width, printed } = await readPaper(page)
    const margin = 10 * POINTS_PER_MM
    expect(printed.filter((found) => found.x + found.width > width - margin)).toEqual([])
  },
  60_000,
)

/** The same edition with a long address behind each thing that is said in words. */
function withLongWords({ article, ...edition }: Edition): Edition {
  const lengthened = JSON.parse(JSON.stringify(edition), (name, value: unknown) =>
    PROSE.has(name) && typeof value === 'string' ? `${value} ${ADDRESS}` : value,
  )
  const { publisher } = article
  return checked({ ...lengthened, article: { ...article, publisher: `${publisher} ${ADDRESS}` } })
}

function checked(value: unknown): Edition {
  const edition = parseEdition(value)
  if (!edition.ok) throw new Error(JSON.stringify(edition.problem))
  return edition.value
}

async function openCarried(edition: Edition): Promise<Page> {
  const page = await openPage({ ...DESKTOP, path: `/open/#e=${await packEdition(edition)}` })
  await page.getByRole('button', { name: 'Keep it and read' }).click()
  await page.locator('#p2').waitFor()
  await isAlive(page)
  return page
}
