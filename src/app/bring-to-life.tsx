import { createRoot } from 'react-dom/client'
import type { Edition } from '@/edition/edition-schema'
import { LivingPage } from './LivingPage'

/**
 * Bring a page to life that holds its edition as it was built, which stays. Resolves once all that
 * lives listens, to how it is taken away again.
 *
 * @param onEnd called where something fails that takes all of it along; the page stands as it came by then
 */
export function bringToLife(
  page: HTMLElement,
  edition: Edition,
  onEnd: (error: unknown) => void,
): Promise<() => void> {
  const place = page.ownerDocument.createElement('div')
  page.append(place)
  return new Promise((alive, fail) => {
    const living = createRoot(place, {
      onUncaughtError: (error) => {
        place.remove()
        fail(error)
        onEnd(error)
      },
    })
    function end() {
      living.unmount()
      place.remove()
    }
    living.render(<LivingPage edition={edition} onReady={() => alive(end)} />)
  })
}
