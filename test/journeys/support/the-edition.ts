import { readFileSync } from 'node:fs'
import { parseEdition } from '@/edition/parse-edition'
import { type FullEdition, fullEdition } from '../../support/full-edition'

/** The published edition that the journeys read, as its publisher wrote it. */
export const EDITION: FullEdition = publishedEdition('us-uk-ai-safety')

/** Where it is read. */
export const READ = `/read/${EDITION.id}/`

function publishedEdition(id: string): FullEdition {
  const value: unknown = JSON.parse(readFileSync(`public/editions/${id}.json`, 'utf8'))
  const parsed = parseEdition(value)
  if (!parsed.ok) throw new Error(`public/editions/${id}.json has faults`)
  return fullEdition(parsed.value)
}
