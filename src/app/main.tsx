import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { editionQuery } from '@/library/edition-query'
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

if (root.firstElementChild) hydrateRoot(root, <App client={client} />)
else createRoot(root).render(<App client={client} />)
