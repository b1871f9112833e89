import { readFileSync } from 'node:fs'
import { parseEdition } from '@/edition/parse-edition'
import { type FullEdition, fullEdition } from './full-edition'

/** The editions that tests stand on in place of the published ones. */
export const TEST_EDITIONS = 'test/data/editions'

/** A whole edition as a publisher would put it up: the tests' own copy of one, read from its file and checked. */
export function publishedEdition(id = 'us-uk-ai-safety'): FullEdition {
  const found = parseEdition(JSON.parse(readFileSync(`${TEST_EDITIONS}/${id}.json`, 'utf8')))
  if (!found.ok) throw new Error(`The edition ${id} has faults`)
  return fullEdition(found.value)
}
