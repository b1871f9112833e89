import { readFileSync } from 'node:fs'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'

/** A published edition, read from its file and checked. */
export function publishedEdition(id = 'us-uk-ai-safety'): Edition {
  const found = parseEdition(JSON.parse(readFileSync(`public/editions/${id}.json`, 'utf8')))
  if (!found.ok) throw new Error(`The edition ${id} has faults`)
  return found.value
}
