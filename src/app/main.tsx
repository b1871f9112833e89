import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { PrerenderedPath } from '@/address/use-address'
import { editionQuery } from '@/library/edition-query'
import { pageIsIdle } from '@/ui/page-is-idle'
import { App } from './App'
import './theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root"')

const client = new QueryClient()
const seed = document.getElementById('seed')?.textContent
if (seed) {
  const edition = JSON.parse(seed)
  client.setQueryData(editionQuery(edition.id).queryKey, edition)
}

// The page for what is not there stands at any address, whatever that would mean.
const isNotFound = root.querySelector('[data-not-found]') !== null
const app = (
  <PrerenderedPath value={isNotFound ? `${import.meta.env.BASE_URL}404.html` : null}>
    <App client={client} />
  </PrerenderedPath>
)

// In a task of its own and as a transition, so that it is done in small pieces and whatever the
// reader does comes first.
setTimeout(() =>
  startTransition(() => {
    if (root.firstElementChild) {
      hydrateRoot(root, app, { onRecoverableError: reportUnlessTranslated })
    } else createRoot(root).render(app)
  }),
)

void setInFontsWhenIdle()

/** Not even the code that fetches fonts is anything that reading waits for. */
async function setInFontsWhenIdle(): Promise<void> {
  await pageIsIdle()
  if ('fonts' in document.documentElement.dataset) return
  const { setInLateFonts } = await import('./late-fonts')
  await setInLateFonts()
}

/** A browser that translates the page changes its text before React has it all; React mends that. */
function reportUnlessTranslated(error: unknown): void {
  if (!document.querySelector('font')) reportError(error)
}
