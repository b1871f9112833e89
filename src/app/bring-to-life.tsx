import { createRoot } from 'react-dom/client'
import type { Edition } from '@/edition/edition-schema'
import { LivingPage } from './LivingPage'

/**
 * Bring a page to life that holds its edition as it was built, which stays. Resolves once all that
 * lives listens, to how it is taken away again.
 */
export async function bringToLife(page: HTMLElement, edition: Edition): Promise<() => void> {
  const place = page.ownerDocument.createElement('div')
  page.append(place)
  const living = createRoot(place)
  await new Promise<void>((ready) => {
    living.render(<LivingPage edition={edition} onReady={ready} />)
  })
  return () => {
    living.unmount()
    place.remove()
  }
}
