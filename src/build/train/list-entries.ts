import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { COUNTRIES } from '@/annotate/names/countries'
import { LIST_NAMES, type ListName } from '@/annotate/names/name-weights'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'
import { jsonLines } from './labelled-text'

const LISTS_FOLDER = join(import.meta.dirname, 'lists')

const listSchema = v.object({ list: v.string(), entries: v.array(v.string()) })

/** Which of the material's lists go with ours. */
const LISTS_OF_MATERIAL = new Map<string, ListName>([
  ['sp500_companies', 'organisation'],
  ['football_clubs', 'club'],
])

/** The entries of each list as their tokens' keys with spaces between, each once. */
export function listEntries(material: string): ReadonlyMap<ListName, ReadonlySet<string>> {
  const found = new Map(LIST_NAMES.map((name) => [name, new Set<string>()]))
  for (const [name, entries] of found) {
    for (const entry of ourEntries(name)) addEntry(entries, entry)
  }
  for (const line of jsonLines(join(material, 'lists.jsonl'))) {
    const { list, entries } = v.parse(listSchema, line)
    const ours = found.get(LISTS_OF_MATERIAL.get(list) ?? 'role')
    if (ours !== undefined && LISTS_OF_MATERIAL.has(list)) {
      for (const entry of entries) addEntry(ours, entry)
    }
  }
  return found
}

function ourEntries(name: ListName): Iterable<string> {
  if (name === 'country') return [...COUNTRIES, 'U.S.', 'U.K.', 'U.S.A.', 'U.A.E.', 'U.S.S.R.']
  return readFileSync(join(LISTS_FOLDER, `${name}.txt`), 'utf8')
    .trim()
    .split(';')
}

function addEntry(entries: Set<string>, entry: string) {
  for (const form of [entry, entry.normalize('NFD').replaceAll(/\p{M}/gu, '')]) {
    const keys = atOnce(read(form.trim())).tokens.map(({ key }) => key)
    if (keys.length > 0) entries.add(keys.join(' '))
  }
}
