import { readFileSync } from 'node:fs'
import { parseEdition } from '@/edition/parse-edition'
import { type FullEdition, fullEdition } from './full-edition'

/** A whole edition as a publisher would put it up: the tests' own copy of one, read from its file and checked. */
export function publishedEdition(id = 'us-uk-ai-safety'): FullEdition {
  const found = parseEdition(JSON.parse(readFileSync(`test/data/editions/${id}.json`, 'utf8')))
  if (!found.ok) throw new Error(`The edition ${id} has faults`)
  return fullEdition(found.value)
}
