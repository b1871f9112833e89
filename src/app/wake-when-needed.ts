import { addressNow, listenToAddress } from '@/address/browser-address'
import type { Edition } from '@/edition/edition-schema'
import { sayInPanel } from '@/reader/page/say-in-panel'
import { pageIsIdle } from '@/ui/page-is-idle'
import { followFirstClicks } from './first-clicks'

/**
 * Take up a page that holds its edition as it was built. Choosing works at once; what else lives
 * comes when the browser is idle, or as soon as somebody asks for it. Where it does not come the
 * page stays as it is, and its links do what links do.
 *
 * @param seed the edition, as JSON
 */
export function wakeWhenNeeded(root: HTMLElement, seed: string): void {
  const { page } = addressNow().address
  let living: Promise<() => void> | null = null
  let known: Edition | null = null
  let unsay = () => {}

  function edition(): Edition {
    known ??= parseSeed(seed)
    return known
  }
  async function begin(): Promise<() => void> {
    const { bringToLife } = await import('./bring-to-life')
    const end = await bringToLife(root, edition())
    stopClicks()
    return end
  }
  function wake(): Promise<unknown> {
    unsay()
    living ??= begin().catch((error: unknown) => {
      // The next who asks has it tried again.
      living = null
      unsay = sayInPanel(document, 'What concerns this could not be fetched.', WAYS_ON)
      throw error
    })
    return living
  }
  const stopClicks = followFirstClicks(wake)
  document.documentElement.dataset['live'] = ''
  const stopListening = listenToAddress(() => {
    if (addressNow().address.page === page) return
    stopListening()
    stopClicks()
    void leave()
  })
  async function leave(): Promise<void> {
    try {
      const { drawPage } = await import('./draw-page')
      const end = await living
      end?.()
      await drawPage(root, edition())
    } catch {
      location.reload()
    }
  }
  void wakeInTime(wake)
}

/** At once for what the page, as it was built, does not show; else when the browser is idle. */
async function wakeInTime(wake: () => Promise<unknown>): Promise<void> {
  const { marks, view } = document.documentElement.dataset
  const isAsBuilt = marks === 'names' && view === 'edition'
  if (isAsBuilt && location.search === '' && location.hash === '') await pageIsIdle()
  await wake().catch(() => {})
}

const WAYS_ON = [
  { says: 'Try again', attribute: 'data-wakes' },
  { says: 'Clear', attribute: 'data-clears' },
] as const

function parseSeed(seed: string): Edition {
  return JSON.parse(seed)
}
