import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { addressWithoutSlip } from '@/address/address-without-slip'
import { PrerenderedPath } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { editionQuery } from '@/library/edition-query'
import { App, OtherPage } from './App'

/**
 * Draw the page that the address means, in the place of what stands there.
 *
 * @param known an edition that is there already, and need not be fetched
 */
export async function drawPage(root: HTMLElement, known: Edition | null): Promise<void> {
  const client = new QueryClient()
  if (known) client.setQueryData(editionQuery(known.id).queryKey, known)
  // The page for what is not there stands at any address, whatever that would mean.
  const isNotFound = root.querySelector('[data-not-found]') !== null
  const meant = isNotFound ? addressWithoutSlip(location.href) : null
  if (meant !== null) return location.replace(meant)
  // Else what stands there would give way for a moment. Where it does not come, the page says so.
  if (!known) await OtherPage.preload().catch(() => {})
  createRoot(root).render(
    <PrerenderedPath value={isNotFound ? `${import.meta.env.BASE_URL}404.html` : null}>
      <App client={client} />
    </PrerenderedPath>,
  )
}
