import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { fetchJson } from './fetch-json'
import { LoadingProblem } from './loading-problem'

/** Fetch a published edition and check it; throws a `LoadingProblem` that a page can show. */
export async function fetchEdition(id: string, signal: AbortSignal): Promise<Edition> {
  const value = await fetchJson(`editions/${encodeURIComponent(id)}.json`, signal)
  const edition = parseEdition(value)
  if (!edition.ok)
    throw new LoadingProblem('The edition has faults.', edition.problem.map(formatProblem))
  return edition.value
}
