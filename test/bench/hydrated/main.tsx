import { QueryClient } from '@tanstack/react-query'
import { hydrateRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { editionQuery } from '@/library/edition-query'
import { ADDRESSED_CHOICE } from '@/reader/choosing/addressed-choice'
import { followChoice } from '@/reader/page/follow-choice'

const root = document.getElementById('root')
const edition = JSON.parse(document.getElementById('edition')?.textContent ?? '')
const client = new QueryClient()
client.setQueryData(editionQuery(edition.id).queryKey, edition)
followChoice(document, ADDRESSED_CHOICE)
if (root) hydrateRoot(root, <App client={client} />)
