import { addressNow, listenToAddress } from '@/address/browser-address'
import type { Edition } from '@/edition/edition-schema'
import { isConnected } from '@/ui/connection'
import { fetchPart } from '@/ui/missing-part'

/**
 * Draw another page in the place of one that stands as it was built, once the address means one.
 * Where its code does not come it is loaded from the site; without a connection the page that stands
 * stays, and says so.
 *
 * @param end ends what lives on the page that stands; the edition it has, if it has one by now
 */
export function leaveWhenAsked(root: HTMLElement, end: () => Promise<Edition | null>): void {
  const { page } = addressNow().address
  let isLeaving = false
  const stopListening = listenToAddress(() => {
    if (addressNow().address.page !== page && !isLeaving) void leave()
  })
  async function leave(): Promise<void> {
    isLeaving = true
    try {
      const { drawPage } = await fetchPart(() => import('./draw-page'))
      stopListening()
      await drawPage(root, await end())
    } catch {
      if (await isConnected()) location.reload()
      else stayUntilConnected()
    } finally {
      isLeaving = false
    }
  }
}

/** Go back to the page that stands, and say that there is no connection, for as long as that is so. */
function stayUntilConnected(): void {
  const { dataset } = document.documentElement
  dataset['failed'] = 'offline'
  addEventListener('online', () => delete dataset['failed'], { once: true })
  history.back()
}
