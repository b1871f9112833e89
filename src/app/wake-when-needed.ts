import type { Edition } from '@/edition/edition-schema'
import { sayInPanel } from '@/reader/page/say-in-panel'
import { siteAnswers } from '@/ui/connection'
import { fetchPart, PartMissing, tellFailure } from '@/ui/missing-part'
import { pageIsIdle } from '@/ui/page-is-idle'
import { followFirstClicks } from './first-clicks'
import { leaveWhenAsked } from './leave-when-asked'

/**
 * Take up a page that holds its edition as it was built. Choosing works at once; what else lives
 * comes when the browser is idle, or as soon as somebody asks for it. Where it does not come choosing
 * goes on, without controls that would do nothing; where it fails the page stands as it came, and its
 * links do what links do.
 *
 * @param seed the address of the edition that the page was drawn from
 */
export function wakeWhenNeeded(root: HTMLElement, seed: string): void {
  const { dataset } = document.documentElement
  let living: Promise<() => void> | null = null
  let known: Edition | null = null
  let unsay = () => {}

  async function begin(): Promise<() => void> {
    const [{ bringToLife }, json] = await fetchPart(() =>
      Promise.all([import('./bring-to-life'), fetchText(seed)]),
    ).catch(lack)
    try {
      known ??= parseSeed(json)
      const end = await bringToLife(root, known, fallBack)
      stopClicks()
      // It may be here by the second try.
      if ('lacking' in dataset) delete dataset['failed']
      delete dataset['lacking']
      return end
    } catch (error) {
      fallBack(error)
      throw error
    }
  }
  function wake(): Promise<unknown> {
    unsay()
    living ??= begin()
    return living
  }
  /** Say that what lives could not be had; it is tried again when there is a connection again, or somebody asks. */
  async function lack(cause: unknown): Promise<never> {
    dataset['lacking'] = ''
    tellFailure()
    const isOffline = cause instanceof PartMissing && !cause.wasAsked
    const reason = isOffline || (await siteAnswers()) ? '' : 'The site does not answer. '
    living = null
    unsay = isOffline
      ? sayInPanel(document, 'There is no connection. This can be shown once it is back.', [CLOSE])
      : sayInPanel(document, `${reason}What concerns this could not be fetched.`, [
          LOAD_AGAIN,
          CLOSE,
        ])
    addEventListener('online', wakeQuietly, { once: true })
    throw cause
  }
  function wakeQuietly(): void {
    void wake().catch(() => {})
  }
  /** Leave the page as it came. */
  function fallBack(error: unknown): void {
    if (!('live' in dataset)) return
    stopClicks()
    delete dataset['live']
    reportError(error)
  }
  const stopClicks = followFirstClicks(wake)
  dataset['scripts'] = ''
  dataset['live'] = ''
  leaveWhenAsked(root, async () => {
    stopClicks()
    const end = await living
    end?.()
    return known
  })
  void wakeInTime(wake)
}

/** At once for what the page, as it was built, does not show; else when the browser is idle. */
async function wakeInTime(wake: () => Promise<unknown>): Promise<void> {
  const { marks, view } = document.documentElement.dataset
  const isAsBuilt = marks === 'names' && view === 'edition'
  if (isAsBuilt && location.search === '' && location.hash === '') await pageIsIdle()
  await wake().catch(() => {})
}

const LOAD_AGAIN = { says: 'Load the page again', attribute: 'data-loads-again' } as const
const CLOSE = { says: 'Close', attribute: 'data-clears' } as const

/** Any failure is that of a part which could not be had. */
async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} was refused with status ${answer.status}`)
  return answer.text()
}

/** What a page was drawn from has passed its check. */
function parseSeed(json: string): Edition {
  return JSON.parse(json)
}
