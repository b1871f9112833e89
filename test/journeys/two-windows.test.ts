import type { Page } from 'playwright'
import { beforeAll, expect, it } from 'vitest'
import { inlineScript } from '@/build/inline-script'
import type { Edition } from '@/edition/edition-schema'
import type { Deleted } from '@/library/own/own-editions'
import { seeded } from '../bench/seeded'
import { bareEdition } from '../support/bare-edition'
import { openPage } from './support/open-page'
import type { Own } from './support/own-modules'
import { DESKTOP } from './support/screens'

const IDS: readonly string[] = ['ferry', 'bridge', 'tunnel']

const EDITIONS = IDS.map(
  (id): Edition => ({
    ...bareEdition,
    id,
    article: { ...bareEdition.article, headline: id },
  }),
)

/** What one window does to an edition; a change adds its mark to the headline. */
type Step = {
  readonly kind: 'change' | 'delete' | 'undo'
  readonly id: string
  readonly mark: string
}

/** What of marks is where in the end. */
type Found = {
  readonly kept: readonly string[]
  readonly here: readonly string[]
  readonly lost: number
}

let script = ''
beforeAll(async () => {
  script = await ownModules()
})

it.each([1, 2, 3, 4])(
  'no change of two windows is lost that do a hundred things to the same editions at once (%i)',
  async (seed) => {
    const page = await openPage({ ...DESKTOP, path: '/robots.txt', bypassCSP: true })
    const other = await page.context().newPage()
    await other.goto(page.url())
    for (const window of [page, other]) await window.addScriptTag({ content: script })
    await takeIn(page)
    const steps = stepsOf(seed)
    const [even, odd] = [0, 1].map((half) => steps.filter((_, at) => at % 2 === half))
    const held = await Promise.all([take(page, even ?? []), take(other, odd ?? [])])
    const [one, two] = [await lookAround(page), await lookAround(other)]
    const everywhere = [...one.kept, ...one.here, ...two.here, ...held.flat()].join(' ').split(' ')
    const marks = steps.flatMap(({ kind, mark }) => (kind === 'change' ? [mark] : []))
    expect(marks.filter((mark) => !everywhere.includes(mark))).toEqual([])
    for (const headline of one.kept) {
      const words = headline.split(' ')
      expect(new Set(words).size).toBe(words.length)
    }
    expect([one.lost, two.lost]).toEqual([0, 0])
  },
)

/** A hundred things, in the order of a seed; half of them are changes. */
function stepsOf(seed: number): Step[] {
  const next = seeded(seed)
  return Array.from({ length: 100 }, (_, at) => ({
    kind: (['change', 'change', 'delete', 'undo'] as const)[Math.floor(next() * 4)] ?? 'change',
    id: IDS[Math.floor(next() * IDS.length)] ?? 'ferry',
    mark: `m${at}`,
  }))
}

/** Take all steps in one window, a few at a time; gives the headlines of what it deleted and did not put back. */
function take(page: Page, steps: readonly Step[]): Promise<string[]> {
  return page.evaluate(
    async ({ given, begun }) => {
      const own: Own = Reflect.get(window, 'own')
      const deleted: Deleted[] = []
      const shown = new Map(begun.map((edition) => [edition.id, edition]))
      const does = {
        change: async ({ id, mark }: Step) => {
          const edition = (await own.ownEdition(id).catch(() => null)) ?? shown.get(id)
          if (!edition) throw new Error(`${id} was never shown`)
          const changed = await own.changeOwnEdition(edition, (before) => ({
            ...before,
            article: { ...before.article, headline: `${before.article.headline} ${mark}` },
          }))
          shown.set(id, changed.edition)
        },
        delete: async ({ id }: Step) => {
          const gone = await own.deleteOwnEdition(id)
          if (gone) deleted.push(gone)
        },
        undo: async () => {
          const last = deleted.pop()
          if (last) await own.restoreOwnEdition(last)
        },
      }
      for (let at = 0; at < given.length; at += 3) {
        await Promise.all(given.slice(at, at + 3).map((step) => does[step.kind](step)))
      }
      return deleted.map(({ record }) => JSON.stringify(record).replaceAll(/[^\w]+/g, ' '))
    },
    { given: steps, begun: EDITIONS },
  )
}

function lookAround(page: Page): Promise<Found> {
  return page.evaluate(async () => {
    const own: Own = Reflect.get(window, 'own')
    const { editions, lost } = await own.listOwnEditions()
    const titles = (kind: string) =>
      editions.flatMap((one) => (one.kind === kind && 'headline' in one ? [one.headline] : []))
    const records = await own.ownRecords()
    const all = records.map((record) => JSON.stringify(record).replaceAll(/[^\w]+/g, ' '))
    return { kept: titles('kept'), here: [...titles('unkept'), ...all], lost: lost.length }
  })
}

function takeIn(page: Page): Promise<unknown> {
  return page.evaluate(async (given) => {
    const own: Own = Reflect.get(window, 'own')
    for (const edition of given) await own.takeInEdition(edition)
  }, EDITIONS)
}

/** What keeps editions, as a script that names it `own`. */
function ownModules(): Promise<string> {
  return inlineScript(process.cwd(), 'test/journeys/support/own-modules.ts', 'own')
}
